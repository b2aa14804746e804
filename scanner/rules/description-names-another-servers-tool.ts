import type { Draft, Rule } from './rule.ts';
import { namedElsewhere } from './text/neighbours.ts';
import type { Passage } from './text/passage.ts';
import type { ToolReading } from './text/reading.ts';

/** A description that speaks of another server's tool can change how that one is used. */
export const rule: Rule = {
  id: 'description-names-another-servers-tool',
  title: "The description names another server's tool",
  speaksTo: { signal: 'shadowing' },
  looksAt: ['description', 'inputSchema/properties/*/description'],
  find(tool) {
    if (tool.server.neighbours.telling.size === 0) return [];
    const passages = [
      tool.description?.passage,
      ...tool.parameters.map(({ description }) => description),
    ];
    return passages.flatMap((passage) => (passage === undefined ? [] : mentionsIn(passage, tool)));
  },
};

function mentionsIn({ field, tokens }: Passage, tool: ToolReading): Draft[] {
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
