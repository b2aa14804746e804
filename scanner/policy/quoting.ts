/** What a reader cannot see, a terminal obeys, or a parser might refuse: written as escapes. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether every format can carry a name at all: none can carry half a character. */
export function isWholeText(text: string): boolean {
  return text !== '' && text.isWellFormed();
}

/**
 * A double-quoted scalar of YAML 1.2 (chapter 7.3.1), which YAML 1.1 reads the same.
 *
 * @example yamlString('a: "b"') // => '"a: \\"b\\""'
 */
export function yamlString(text: string): string {
  return `"${escaped(text, /[\\"]/g, hexadecimal)}"`;
}

/**
 * A single-quoted scalar of YAML, for text in another language whose own escapes leave nothing unseen.
 *
 * @example yamlVerbatim('f("a")') // => `'f("a")'`
 */
export function yamlVerbatim(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The same for text that may hold what is not seen: verbatim where it does not. */
export function yamlText(text: string): string {
  return text.search(UNSEEN) === -1 ? yamlVerbatim(text) : yamlString(text);
}

/** A basic string of TOML 1.0. */
export function tomlString(text: string): string {
  return `"${escaped(text, /[\\"]/g, hexadecimal)}"`;
}

/**
 * A key of TOML: bare where that is possible.
 *
 * @example tomlKey('a.b') // => '"a.b"'
 */
export function tomlKey(text: string): string {
  return /^[A-Za-z0-9_-]+$/.test(text) ? text : tomlString(text);
}

/** A string literal of CEL (language definition, “String and Bytes Values”). */
export function celString(text: string): string {
  return `"${escaped(text, /[\\"]/g, hexadecimal)}"`;
}

/** A string literal of Cedar (policy grammar, `STR`). */
export function cedarString(text: string): string {
  return `"${escaped(text, /[\\"]/g, braced)}"`;
}

/** What stands between the quotes of a Cedar pattern, with stars that are no wildcards. */
export function cedarPattern(text: string): string {
  return escaped(text, /[\\"*]/g, braced);
}

/** A regular expression that matches this text and nothing else, in RE2 as in JavaScript. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * A word of a POSIX shell.
 *
 * @example shellWord("it's") // => `'it'\\''s'`
 */
export function shellWord(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Most names are nothing but this, which needs no escape anywhere. */
const PLAIN = /^[\w .,:;()/-]*$/;

function escaped(text: string, marks: RegExp, write: (codePoint: number) => string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(marks, '\\$&')
    .replace(UNSEEN, (character) => write(character.codePointAt(0) ?? 0));
}

function hexadecimal(codePoint: number): string {
  const digits = codePoint.toString(16);
  return codePoint > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

function braced(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}
