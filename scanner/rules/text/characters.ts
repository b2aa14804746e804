/** What a UTF-16 code unit is to a reader of words. */
export const CHARACTER = {
  mark: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  underscore: 4,
  space: 5,
  newline: 6,
  /** Of a script written without spaces, or whose endings grow together: Han, Kana, Hangul. */
  unspaced: 7,
  invisible: 8,
} as const;

/** The class of every UTF-16 code unit. Letters of other alphabets count as lower case. */
export const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < CLASSES.length; code++) {
  CLASSES[code] = code < 0x80 ? classOfAscii(String.fromCharCode(code)) : classOfOther(code);
}

function classOfAscii(character: string): number {
  if (character >= 'a' && character <= 'z') return CHARACTER.lower;
  if (character >= 'A' && character <= 'Z') return CHARACTER.upper;
  if (character >= '0' && character <= '9') return CHARACTER.digit;
  if (character === '_') return CHARACTER.underscore;
  if (character === '\n' || character === '\r') return CHARACTER.newline;
  return character <= ' ' ? CHARACTER.space : CHARACTER.mark;
}

function classOfOther(code: number): number {
  if (isInvisible(code)) return CHARACTER.invisible;
  if (isUnspaced(code)) return CHARACTER.unspaced;
  if (code === 0xa0 || code === 0x3000) return CHARACTER.space;
  if (code === 0x2028 || code === 0x2029) return CHARACTER.newline;
  return isOtherLetter(code) ? CHARACTER.lower : CHARACTER.mark;
}

/** Han, Hiragana, Katakana and Hangul of the basic plane. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/** Latin with accents, Greek, Cyrillic, Hebrew, Arabic, the Indian scripts, Thai and so on to U+1FFF. */
function isOtherLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0x1fff && code !== 0xd7 && code !== 0xf7;
}

/**
 * Whether a code unit draws nothing or reorders what is around it: zero-width, bidirectional and other
 * format characters, variation selectors, blank letters, and the high surrogate of the tag block (which
 * it shares with variation selectors 17 to 256 alone).
 */
function isInvisible(code: number): boolean {
  if (code < 0xad) return code < 0x20 ? !isLayout(code) : code >= 0x7f && code <= 0x9f;
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x115f ||
    code === 0x1160 ||
    (code >= 0x17b4 && code <= 0x17b5) ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x2800 ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    code === 0xdb40
  );
}

/** What `isInvisible` says of every UTF-16 code unit: 1 or 0. */
export const INVISIBLE = Uint8Array.from(CLASSES, (_, code) => (isInvisible(code) ? 1 : 0));

/** Tab, line feed, carriage return and their kin, which lay text out. */
function isLayout(code: number): boolean {
  return code >= 0x09 && code <= 0x0d;
}
