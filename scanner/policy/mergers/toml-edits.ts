import type { AST } from 'toml-eslint-parser';
import { tomlString } from '../quoting.ts';
import { namesOf } from '../readers/toml-document.ts';
import type { TextEdit } from './text-edits.ts';

/** An edit that puts tables after all that is there. */
export function append(text: string, tables: readonly string[]): TextEdit[] {
  if (tables.length === 0) return [];
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  const blank = text.trim() === '' ? '' : '\n';
  return [{ from: text.length, to: text.length, text: gap + blank + tables.join('\n') }];
}

/** The members of the table `[a.b]`; undefined where it is written in another way or not at all. */
export function tableAt(
  program: AST.TOMLProgram,
  path: readonly (string | number)[],
): AST.TOMLTable | undefined {
  return program.body[0].body
    .filter((node) => node.type === 'TOMLTable')
    .find(({ resolvedKey }) => JSON.stringify(resolvedKey) === JSON.stringify(path));
}

/** The member of a table. */
export function memberOf(table: AST.TOMLTable, name: string): AST.TOMLKeyValue | undefined {
  return table.body.find(({ key }) => namesOf(key).join('.') === name && key.keys.length === 1);
}

/** Sets a member of a table: in its place, or right beneath the line that names the table. */
export function setMember(
  text: string,
  table: AST.TOMLTable,
  name: string,
  written: string,
): TextEdit {
  const there = memberOf(table, name);
  if (there !== undefined)
    return { from: there.value.range[0], to: there.value.range[1], text: written };
  const rest = text.slice(table.key.range[1]).search(/\r?\n/);
  const end = rest === -1 ? text.length : table.key.range[1] + rest;
  return { from: end, to: end, text: `\n${name} = ${written}` };
}

/** A list of texts, one a line where there are several. */
export function tomlList(texts: readonly string[]): string {
  if (texts.length < 2) return `[${texts.map(tomlString).join('')}]`;
  return `[\n${texts.map((text) => `  ${tomlString(text)},\n`).join('')}]`;
}
