import type { Draft, Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { isFirmly } from './text/effects.ts';
import { HOLDS, type Parameter } from './text/parameters.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';

const HTTP_WRITES = new Set(['post', 'put', 'patch', 'delete']);

/** A tool that passes any request on to an API can do whatever that API can do. */
export const rule: Rule = {
  id: 'caller-chooses-the-endpoint',
  title: 'The caller chooses the request that is made',
  speaksTo: { category: 'execute' },
  looksAt: ['inputSchema/properties/*/enum', 'description'],
  find: (tool) =>
    (tool.holds & HOLDS.choice) === 0
      ? NO_DRAFTS
      : tool.parameters.flatMap((parameter) =>
          parameter.depth === 0 ? methodDraft(tool, parameter) : [],
        ),
};

/** A choice of HTTP methods in capitals with more than GET among them. */
function methodDraft(tool: ToolReading, { choices, path }: Parameter): Draft[] {
  if (choices.length === 0) return [];
  const values = choices.map(({ value }) => value.toLowerCase());
  const writing = choices.find(({ value }) => HTTP_WRITES.has(value.toLowerCase()));
  if (writing === undefined || !values.includes('get') || isFirmly(tool, 'write')) return [];
  return [
    {
      field: writing.field,
      span: [0, writing.value.length],
      says: `The parameter ${quoted(path)} lets the caller choose a request that changes things.`,
      claim: { about: 'category', category: 'execute' },
      firm: true,
    },
  ];
}
