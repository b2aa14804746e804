import type { Draft, Rule } from './rule.ts';
import type { ToolReading } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** How many words of a description without a verb are looked through for what it names. */
const REACH = 14;

/** "Weather forecast for a city": a description without a verb that names something to be read off. */
export const rule: Rule = {
  id: 'description-is-read-off',
  title: 'The description names something that is read off',
  speaksTo: { category: 'read' },
  looksAt: ['description'],
  find: (tool) => (tool.description?.mainSentence === -1 ? readouts(tool) : []),
};

function readouts(tool: ToolReading): Draft[] {
  for (const token of tool.description?.passage.tokens.slice(0, REACH) ?? []) {
    if (token.lower === '.') break;
    const isReadout = ((token.word?.topics ?? 0) & TOPIC.readout) !== 0;
    if (!isReadout && token.word?.verb !== 'search' && token.word?.verb !== 'retrieve') continue;
    return [
      {
        field: 'description',
        span: [token.start, token.end],
        says: `The description has no verb and names “${token.lower}”, which is read off.`,
        claim: { about: 'category', category: 'read' },
        firm: false,
      },
    ];
  }
  return [];
}
