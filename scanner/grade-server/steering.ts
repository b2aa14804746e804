import type { GradeEvidence, Verdict } from '../contract/index.ts';
import type { DeductionRule } from './deduction-rule.ts';

/** Whether its words act on the model, seen or unseen. */
export const STEERING: readonly DeductionRule[] = [
  {
    id: 'hides-a-message',
    area: 'steering',
    title: 'Invisible characters spell a message',
    first: 50,
    further: 10,
    most: 100,
    ceiling: 'F',
    why: 'There is no honest reason to write to a model in letters that no person sees.',
    remedy: 'Take the characters out.',
    find: ({ verdict }) =>
      verdict.tools.flatMap(({ name, signals }) =>
        signals.some(({ decoded }) => decoded !== undefined)
          ? [{ tool: name, says: 'Its definition carries a message in tag characters.' }]
          : [],
      ),
  },
  {
    id: 'hides-text',
    area: 'steering',
    title: 'Definitions hold text that a person does not see',
    first: 15,
    further: 5,
    most: 30,
    ceiling: 'C',
    why: 'What a reviewer reads is not what the model gets.',
    remedy: 'Take out zero-width characters, direction marks, comments and concealing markup.',
    find: ({ verdict }) =>
      verdict.tools.flatMap((tool) =>
        tool.signals.some(({ id, decoded }) => id === 'hidden-text' && decoded === undefined)
          ? [{ tool: tool.name, says: 'Its definition holds text that is not seen.' }]
          : [],
      ),
  },
  {
    id: 'steers-the-model',
    area: 'steering',
    title: 'Definitions steer the model beyond their own use',
    first: 5,
    further: 2,
    most: 20,
    ceiling: null,
    why: 'The words act as soon as the server is connected, and no decision about calls stops them.',
    remedy:
      'Say what the tool is for and when to use it; leave out who comes first, what to hide and what must be obeyed.',
    find: ({ verdict }) =>
      verdict.tools.flatMap((tool) => quoteOf(tool, 'definition-steers-the-model')),
  },
  {
    id: 'instructions-steer-the-model',
    area: 'steering',
    title: 'Its instructions steer every model that connects',
    first: 8,
    further: 0,
    most: 8,
    ceiling: null,
    why: 'They reach the model before anybody has called or approved anything.',
    remedy: 'Let instructions explain the server’s own tools and nothing else.',
    find: ({ verdict }) =>
      (verdict.instructions ?? []).slice(0, 1).map(({ text }) => ({
        tool: null,
        says: `Its instructions say “${cut(text)}”.`,
      })),
  },
  {
    id: 'speaks-of-other-servers',
    area: 'steering',
    title: 'Descriptions speak of tools of other servers',
    first: 8,
    further: 2,
    most: 20,
    ceiling: null,
    why: 'Words about another server’s tools can redirect them.',
    remedy: 'Describe your own tools without naming those of others.',
    find: ({ verdict }) =>
      verdict.tools.flatMap((tool) => quoteOf(tool, 'description-names-another-servers-tool')),
  },
];

/** Quotes are other people's text: longer ones are cut. */
const LONGEST_QUOTE = 60;

function quoteOf({ name, findings }: Verdict, rule: string): GradeEvidence[] {
  const finding = findings.find((each) => each.rule === rule && each.role !== 'overruled');
  return finding === undefined ? [] : [{ tool: name, says: `It says “${cut(finding.text)}”.` }];
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
