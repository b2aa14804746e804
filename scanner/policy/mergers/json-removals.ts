import type { Node } from 'jsonc-parser';
import { commaAfter, nodeAt, REST_OF_LINE } from './json-edits.ts';
import { editText, type TextEdit } from './text-edits.ts';

/** Whether a member of an object, by its name, or an entry of a list, by its text, is to go. */
export type IsRemoved = (name: string) => boolean;

/**
 * Takes members of an object or entries of a list away, each with its line where it has one of its own.
 * All else stays to the letter.
 *
 * @example removeMembers('["a", "b"]', [], (name) => name === 'b') // => '["a"]'
 */
export function removeMembers(text: string, path: readonly string[], isRemoved: IsRemoved): string {
  const members = nodeAt(text, path)?.children ?? [];
  const gone = new Set(members.filter((member) => isRemoved(nameOf(member))));
  const lastLeft = members.findLastIndex((member) => !gone.has(member));
  const edits = [...gone].map((member) => cut(text, member));
  const tail = members[lastLeft];
  if (tail !== undefined && lastLeft < members.length - 1) {
    const comma = commaAfter(text, tail);
    if (comma !== null) edits.push({ from: comma, to: comma + 1, text: '' });
  }
  return editText(text, edits);
}

function nameOf({ type, value, children }: Node): string {
  return String(type === 'property' ? children?.[0]?.value : value);
}

function cut(text: string, member: Node): TextEdit {
  const comma = commaAfter(text, member);
  const end = comma === null ? member.offset + member.length : comma + 1;
  const lineStart = text.lastIndexOf('\n', member.offset) + 1;
  const rest = REST_OF_LINE.exec(text.slice(end));
  if (rest !== null && text.slice(lineStart, member.offset).trim() === '')
    return { from: lineStart, to: end + rest[0].length, text: '' };
  const spaces = comma === null ? 0 : text.slice(end).search(/[^ \t]|$/);
  const before = comma === null ? text.slice(0, member.offset).trimEnd().length : member.offset;
  const isInline = !text.slice(before, member.offset).includes('\n');
  return { from: isInline ? before : member.offset, to: end + spaces, text: '' };
}
