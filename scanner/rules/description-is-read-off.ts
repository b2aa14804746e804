import type { Draft, Rule } from './rule.ts';
import type { ToolReading } from './text/reading.ts';
import type { Token } from './text/token.ts';
import { TOPIC } from './text/word.ts';

/** How many tokens of a description without a verb are looked through for what it names. */
const REACH = 14;

/** "Weather forecast for a city": a description without a verb names something, and to name it is to show it. */
export const rule: Rule = {
  id: 'description-is-read-off',
  title: 'The description names something that is read off',
  speaksTo: { category: 'read' },
  looksAt: ['description'],
  find(tool) {
    const { description } = tool;
    if (description === undefined || description.main.length > 0) return [];
    const token = namedIn(description.passage.tokens.slice(0, REACH));
    return token === undefined || description.passage.language === 'unreadable'
      ? []
      : [draftOf(token, tool)];
  },
};

/** What is surely read off, or else the first noun that anybody knows. */
function namedIn(tokens: readonly Token[]): Token | undefined {
  const readout = tokens.find(({ word }) => ((word?.topics ?? 0) & TOPIC.readout) !== 0);
  const looking = tokens.find(({ word }) => word?.verb === 'search' || word?.verb === 'retrieve');
  return readout ?? looking ?? tokens.find(isNamed);
}

/** A word that names a thing: a shell or a payment that is merely named is not read off. */
function isNamed({ kind, word }: Token): boolean {
  const isActive = ((word?.topics ?? 0) & ACTIVE) !== 0;
  return kind === 'word' && word?.part === undefined && !isActive;
}

const ACTIVE =
  TOPIC.shell | TOPIC.code | TOPIC.money | TOPIC.message | TOPIC.run | TOPIC.device | TOPIC.screen;

function draftOf(token: Token, tool: ToolReading): Draft {
  return {
    field: 'description',
    span: [token.start, token.end],
    says: `The description has no verb and names “${tool.description?.passage.text.slice(token.start, token.end)}”, which is read off.`,
    claim: { about: 'category', category: 'read' },
    firm: false,
  };
}
