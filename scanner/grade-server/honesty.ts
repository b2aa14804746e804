import type { Annotations, GradeEvidence, Verdict } from '../contract/index.ts';
import type { ServerFacts } from '../server-facts.ts';
import { type DeductionRule, ofServer } from './deduction-rule.ts';

/** How honestly its tools are declared. Verdicts that rest on thin evidence are held against nobody. */
export const HONESTY: readonly DeductionRule[] = [
  {
    id: 'plays-tools-down',
    area: 'honesty',
    title: 'Hints play tools down',
    first: 6,
    further: 3,
    most: 24,
    ceiling: null,
    why: 'Clients that believe the hints run such a tool without a question.',
    remedy:
      'Declare readOnlyHint only where nothing changes, and destructiveHint where something is lost.',
    find: (server) => toolsThat(server, playsDown),
  },
  {
    id: 'plays-a-critical-tool-down',
    area: 'honesty',
    title: 'Hints play a critical tool down',
    first: 0,
    further: 0,
    most: 0,
    ceiling: 'C',
    why: 'The one call that a person should see is the one that nobody is asked about.',
    remedy: 'Correct the hints of these tools first.',
    find: (server) =>
      toolsThat(server, (verdict, hints) =>
        verdict.risk === 'critical' ? playsDown(verdict, hints) : null,
      ),
  },
  {
    id: 'cries-wolf',
    area: 'honesty',
    title: 'Hints make harmless tools look destructive',
    first: 2,
    further: 1,
    most: 4,
    ceiling: null,
    why: 'Questions about nothing teach people to say yes.',
    remedy: 'Declare destructiveHint false, or readOnlyHint true, where a tool only reads.',
    find: (server) =>
      toolsThat(server, ({ category }, { destructiveHint }) =>
        category === 'read' && destructiveHint === true
          ? 'It declares that it may destroy, and its words say that it reads.'
          : null,
      ),
  },
  {
    id: 'declares-no-hints',
    area: 'honesty',
    title: 'Most of its tools declare no hints',
    first: 5,
    further: 0,
    most: 5,
    ceiling: null,
    why: 'Clients have to assume the worst of every tool, so the harmless ones ask as often as the others.',
    remedy: 'Declare readOnlyHint and destructiveHint for every tool.',
    find({ observation: { tools } }) {
      const without = tools.filter(({ definition }) => !declaresHints(definition.annotations));
      return without.length * 2 > tools.length
        ? [
            ofServer(
              `${without.length} of ${tools.length} declare neither whether they read nor whether they destroy.`,
            ),
          ]
        : [];
    },
  },
  {
    id: 'says-too-little',
    area: 'honesty',
    title: 'Definitions say too little to tell what a call does',
    first: 4,
    further: 1,
    most: 10,
    ceiling: null,
    why: 'Neither a person nor a model can choose well, and unknown is not low.',
    remedy: 'Describe what the tool does, in a sentence with a verb, and describe its parameters.',
    find: ({ verdict }) =>
      verdict.tools
        .filter(({ category }) => category === 'unknown')
        .map(({ name }) => ({
          tool: name,
          says: 'Its definition does not tell what a call does.',
        })),
  },
  {
    id: 'cannot-be-read-whole',
    area: 'honesty',
    title: 'A part of its list could not be read',
    first: 5,
    further: 0,
    most: 5,
    ceiling: 'C',
    why: 'What was not seen may be worse than what was.',
    remedy:
      'Answer tools/list as the specification asks, with valid schemas and within a reasonable size.',
    find({ observation: { completion, reason, quarantined } }) {
      if (quarantined.length > 0)
        return [ofServer(`${quarantined.length} of its entries are no readable tools.`)];
      return completion === 'complete'
        ? []
        : [ofServer(reason ?? 'The list was not read to its end.')];
    },
  },
];

type Hints = Pick<Annotations, 'readOnlyHint' | 'destructiveHint'>;

function toolsThat(
  { observation, verdict }: ServerFacts,
  accuse: (verdict: Verdict, hints: Hints) => string | null,
): GradeEvidence[] {
  return verdict.tools.flatMap((tool, place) => {
    const hints = observation.tools[place]?.definition.annotations;
    if (hints === undefined || tool.confidence === 'low') return [];
    const says = accuse(tool, hints);
    return says === null ? [] : [{ tool: tool.name, says }];
  });
}

function playsDown({ category }: Verdict, { readOnlyHint, destructiveHint }: Hints): string | null {
  if (readOnlyHint === true && category !== 'read' && category !== 'unknown')
    return `It declares that it only reads, and its words make it ${category}.`;
  if (destructiveHint === false && category === 'destructive')
    return 'It declares that it does not destroy, and its words say that it does.';
  return null;
}

function declaresHints(hints: Hints | undefined): boolean {
  return hints?.readOnlyHint !== undefined || hints?.destructiveHint !== undefined;
}
