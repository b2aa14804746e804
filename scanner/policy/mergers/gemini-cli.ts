import type { AST } from 'toml-eslint-parser';
import { parseToml } from '../readers/toml-document.ts';
import { fragmentOf, type Merger } from './merging.ts';
import { editText, type TextEdit } from './text-edits.ts';
import { append, memberOf, setMember } from './toml-edits.ts';

/** Members of a rule about one tool and nothing narrower. */
const PLAIN = new Set(['mcpName', 'toolName', 'decision', 'priority']);

const DECISION = /^decision = (.*)$/m;

/** Sets the decision of the plain rule for each tool, or puts such a rule after all others. */
export const mergeGeminiCli: Merger = (source, request) => {
  const { text } = source;
  const rules = parseToml(source).body[0].body.filter((node) => node.type === 'TOMLTable');
  const edits: TextEdit[] = [];
  const tables: string[] = [];
  for (const tool of request.edits) {
    const fragment = fragmentOf(request, tool) ?? '';
    const rule = rules.find((table) => isAbout(table, request.server, tool.tool));
    const [, decision] = DECISION.exec(fragment) ?? [];
    if (rule === undefined || decision === undefined) tables.push(fragment);
    else edits.push(setMember(text, rule, 'decision', decision));
  }
  if (!rules.some((table) => isAbout(table, request.server)))
    tables.push(request.format.writeServers([{ server: request.server, tools: [] }]));
  return editText(text, [...edits, ...append(text, tables)]);
};

/** Whether a rule is about this tool and no other, or where none is told about the whole server. */
function isAbout(table: AST.TOMLTable, server: string, tool?: string): boolean {
  const isPlain = table.body.every(({ key }) => key.keys.length === 1 && PLAIN.has(nameOf(key)));
  return (
    table.kind === 'array' &&
    isPlain &&
    textOf(table, 'mcpName') === server &&
    textOf(table, 'toolName') === tool
  );
}

function nameOf({ keys: [key] }: AST.TOMLKey): string {
  if (key === undefined) return '';
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function textOf(table: AST.TOMLTable, name: string): string | undefined {
  const value = memberOf(table, name)?.value;
  return value?.type === 'TOMLValue' && value.kind === 'string' ? value.value : undefined;
}
