import type { Draft, Rule } from './rule.ts';
import { namedElsewhere } from './text/neighbours.ts';
import type { Aside, Passage } from './text/passage.ts';
import type { ToolReading } from './text/reading.ts';

/** A description that speaks of another server's tool can change how that one is used. */
export const rule: Rule = {
  id: 'description-names-another-servers-tool',
  title: "The description names another server's tool",
  speaksTo: { signal: 'shadowing' },
  looksAt: ['description', 'inputSchema/properties/*/description'],
  find(tool) {
    if (tool.server.neighbours.telling.size === 0) return [];
    return [...tool.passages, ...tool.asides].flatMap((text) => mentionsIn(text, tool));
  },
};

/** Names of several words are written with one of these. */
const JOINT = /[_A-Z]/;

function mentionsIn(passage: Passage | Aside, tool: ToolReading): Draft[] {
  const { field, text } = passage;
  if (!JOINT.test(text)) return [];
  const { tokens } = passage;
  return tokens.flatMap((token) => {
    const named = namedElsewhere(token, tool.server);
    if (named === undefined) return [];
    return [
      {
        field,
        span: [token.start, token.end] as const,
        says: `This is the name of a tool of the server ${named.server}.`,
        claim: { about: 'signal', signal: 'shadowing' } as const,
      },
    ];
  });
}
