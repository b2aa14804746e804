import type { Draft, Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { isFirmly } from './text/effects.ts';
import { HOLDS, type Parameter } from './text/parameters.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';
import { writingMethod } from './text/requests.ts';

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
function methodDraft(tool: ToolReading, parameter: Parameter): Draft[] {
  const writing = writingMethod(parameter);
  if (writing === undefined || isFirmly(tool, 'write')) return [];
  const { path } = parameter;
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
