import type { AST } from 'toml-eslint-parser';
import { InputError } from '../../errors.ts';
import type { SettledTool } from '../format.ts';
import { modeOf } from '../formats/codex.ts';
import { tomlString } from '../quoting.ts';
import { parseToml } from '../readers/toml-document.ts';
import { fragmentOf, type Merger } from './merging.ts';
import { editText, type TextEdit } from './text-edits.ts';
import { append, memberOf, setMember, tableAt, tomlList } from './toml-edits.ts';

/**
 * Sets the mode of each tool that is on, and which tools are on at all. The table of the server has to be
 * there, since it says how the server is started, which no policy knows.
 */
export const mergeCodex: Merger = (source, request) => {
  const { file, text } = source;
  const program = parseToml(source);
  const at = ['mcp_servers', request.server];
  const table = tableAt(program, at);
  if (table === undefined)
    throw new InputError([
      {
        file,
        field: `[${at.join('.')}]`,
        found: 'nothing',
        expected: 'the table of the server; add it, or give its name with --server-name',
      },
    ]);
  const edits = listEdits(text, table, request);
  const tables: string[] = [];
  for (const tool of request.edits.filter((each) => !isOff(each))) {
    const own = tableAt(program, [...at, 'tools', tool.tool]);
    if (own === undefined) tables.push(fragmentOf(request, tool) ?? '');
    else edits.push(setMember(text, own, 'approval_mode', tomlString(modeOf(tool))));
  }
  return editText(text, [...edits, ...append(text, tables)]);
};

/** `enabled_tools` names what is on; where the file has none, it gets one of all tools that are. */
function listEdits(
  text: string,
  table: AST.TOMLTable,
  { edits, all }: Parameters<Merger>[1],
): TextEdit[] {
  const off = new Set(edits.filter(isOff).map(({ tool }) => tool));
  const on = edits.filter((tool) => !isOff(tool)).map(({ tool }) => tool);
  const enabled = textsOf(table, 'enabled_tools');
  const disabled = textsOf(table, 'disabled_tools');
  const wanted =
    enabled === null
      ? all.filter((tool) => !isOff(tool)).map(({ tool }) => tool)
      : [...new Set([...enabled.filter((tool) => !off.has(tool)), ...on])];
  const stillOff = disabled?.filter((tool) => !on.includes(tool));
  return [
    ...listEdit(text, table, 'enabled_tools', enabled, wanted),
    ...(stillOff === undefined ? [] : listEdit(text, table, 'disabled_tools', disabled, stillOff)),
  ];
}

function listEdit(
  text: string,
  table: AST.TOMLTable,
  name: string,
  there: readonly string[] | null,
  wanted: readonly string[],
): TextEdit[] {
  if (there !== null && JSON.stringify(there) === JSON.stringify(wanted)) return [];
  return [setMember(text, table, name, tomlList(wanted))];
}

function textsOf(table: AST.TOMLTable, name: string): string[] | null {
  const value = memberOf(table, name)?.value;
  if (value?.type !== 'TOMLArray') return null;
  return value.elements.flatMap((element) =>
    element.type === 'TOMLValue' ? String(element.value) : [],
  );
}

function isOff({ decision }: SettledTool): boolean {
  return decision === 'deny' || decision === 'hide';
}
