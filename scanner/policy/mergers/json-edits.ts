import { createScanner, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { visibleJson } from '../visible-json.ts';
import { editText } from './text-edits.ts';

/** White space at the end of a line, with a comment that stands there: it is about what is before it. */
export const REST_OF_LINE = /^[ \t]*(?:\/\/[^\r\n]*)?\r?\n/;

/** The node at a path of JSON as people write it; undefined where nothing is. */
export function nodeAt(text: string, path: readonly string[]): Node | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root === undefined ? undefined : findNodeAtLocation(root, [...path]);
}

/** The comma that follows a node, past white space and comments; null where none does. */
export function commaAfter(text: string, { offset, length }: Node): number | null {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset + length);
  scanner.scan();
  return text[scanner.getTokenOffset()] === ',' ? scanner.getTokenOffset() : null;
}

/**
 * Puts texts at the end of a list, each unless it is there. All else stays to the letter.
 *
 * @example addEntries('{ "a": ["x"] }', ['a'], ['y']) // => '{ "a": ["x", "y"] }'
 */
export function addEntries(
  text: string,
  path: readonly string[],
  entries: readonly string[],
): string {
  const present = new Set(nodeAt(text, path)?.children?.map(({ value }) => value));
  const missing = entries.filter((entry) => !present.has(entry));
  if (missing.length === 0) return text;
  const ready = withContainer(text, path, []);
  return insert(ready, path, missing.map(visibleJson));
}

/** Sets the member at a path, in its place or at the end of what is around it. */
export function setMember(text: string, path: readonly string[], value: unknown): string {
  const there = nodeAt(text, path);
  if (there !== undefined) {
    const json = indented(text, visibleJson(value), indentationAt(text, there.offset));
    return editText(text, [{ from: there.offset, to: there.offset + there.length, text: json }]);
  }
  const around = path.slice(0, -1);
  const ready = withContainer(text, around, {});
  return insert(ready, around, [`${visibleJson(path.at(-1))}: ${visibleJson(value)}`]);
}

function withContainer(text: string, path: readonly string[], empty: object): string {
  return nodeAt(text, path) === undefined ? setMember(text, path, empty) : text;
}

/** Puts members after the last one: on lines of their own where that one has its own. */
function insert(text: string, path: readonly string[], members: readonly string[]): string {
  const container = nodeAt(text, path);
  if (container === undefined) return text;
  const last = container.children?.at(-1);
  if (last === undefined) return fill(text, container, members);
  const indentation = indentationAt(text, last.offset);
  const comma = commaAfter(text, last);
  const end = last.offset + last.length;
  const isOnOwnLine =
    text.slice(0, last.offset).endsWith(`\n${indentation}`) &&
    REST_OF_LINE.test(text.slice((comma ?? end - 1) + 1));
  const separator = isOnOwnLine ? `,\n${indentation}` : ', ';
  const list = members.map((member) => indented(text, member, indentation)).join(separator);
  const before = isOnOwnLine ? `\n${indentation}` : ' ';
  const at = isOnOwnLine ? endOfLine(text, comma ?? end) : (comma ?? end - 1) + 1;
  return editText(text, [
    ...(comma === null ? [{ from: end, to: end, text: ',' }] : []),
    { from: at, to: at, text: `${before}${list}${comma === null ? '' : ','}` },
  ]);
}

/** What an empty object or list gets between its brackets. */
function fill(text: string, { offset, length }: Node, members: readonly string[]): string {
  const outer = indentationAt(text, offset);
  const inner = outer + unitOf(text);
  const list = members.map((member) => `\n${inner}${indented(text, member, inner)}`).join(',');
  const end = offset + length - 1;
  return editText(text, [{ from: offset + 1, to: end, text: `${list}\n${outer}` }]);
}

/** Lines of JSON of two spaces, with the file’s own indentation. */
function indented(text: string, json: string, indentation: string): string {
  return json.replace(/\n( *)/g, (_line, spaces: string) => {
    return `\n${indentation}${unitOf(text).repeat(spaces.length / 2)}`;
  });
}

function indentationAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function unitOf(text: string): string {
  return /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
}

function endOfLine(text: string, offset: number): number {
  return offset + text.slice(offset).search(/\r?\n|$/);
}
