import type { CombinationId, SignalId, Verdict } from '../contract/index.ts';
import type { ServerFacts } from '../server-facts.ts';
import type { DeductionRule } from './deduction-rule.ts';

/** What its tools can do. Its limit keeps power alone from costing more than a letter. */
export const POWER: readonly DeductionRule[] = [
  {
    id: 'runs-code',
    area: 'power',
    title: 'It runs code, commands or queries that can change things',
    first: 5,
    further: 0,
    most: 5,
    ceiling: null,
    why: 'Whoever persuades the model to call it has the rights of whoever started the server.',
    remedy:
      'Put what runs code into a server of its own or behind an option that is off, so that nobody connects it without meaning to.',
    find: ({ verdict }) => toolsWith(verdict.tools, 'code-execution', 'It runs what it is given.'),
  },
  {
    id: 'cannot-be-undone',
    area: 'power',
    title: 'A single call does what cannot be undone',
    first: 5,
    further: 0,
    most: 5,
    ceiling: null,
    why: 'A mistake of the model is a loss and not a correction.',
    remedy:
      'Offer a way back (a bin, a draft, a version), or keep such tools behind an option that is off.',
    find: ({ verdict }) =>
      verdict.tools.filter(isFinal).map(({ name, category }) => ({
        tool: name,
        says:
          category === 'financial'
            ? 'It moves money or creates a duty to pay.'
            : 'What it takes away, no other call brings back.',
      })),
  },
  {
    id: 'is-dangerous-together',
    area: 'power',
    title: 'Its own tools are dangerous together',
    first: 5,
    further: 5,
    most: 15,
    ceiling: null,
    why: 'Connecting this one server is enough: no second one has to bring the missing part.',
    remedy:
      'Take one part out of the server, or let people connect the parts separately, such as a profile that only reads.',
    find: (server) =>
      server.combinations.map(({ says, id }) => ({
        tool: null,
        says: `${says} ${legsOf(server, id)}`,
      })),
  },
];

/** Names of a leg beyond these are counted. */
const MOST_NAMES = 3;

const LEGS: Readonly<Record<string, string>> = {
  'private-data': 'private data',
  secrets: 'secrets',
  'untrusted-content': 'strangers’ text',
  'way-out': 'a way out',
  'writes-files': 'writing files',
  'runs-code': 'running code',
};

function legsOf({ combinations }: ServerFacts, id: CombinationId): string {
  const legs = combinations.find((combination) => combination.id === id)?.legs ?? [];
  return legs
    .map(({ leg, tools }) => {
      const names = tools
        .slice(0, MOST_NAMES)
        .map(({ tool }) => `\`${tool.replaceAll('`', '’')}\``);
      const more = tools.length - names.length;
      return `${capital(LEGS[leg] ?? leg)}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
    })
    .join(' ');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function isFinal({ category, risk }: Verdict): boolean {
  return category === 'financial' || (category === 'destructive' && risk === 'critical');
}

function toolsWith(tools: readonly Verdict[], id: SignalId, says: string) {
  return tools
    .filter(({ signals }) => signals.some((signal) => signal.id === id))
    .map(({ name }) => ({ tool: name, says }));
}
