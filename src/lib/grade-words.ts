import type {
  Deduction,
  Grade,
  GradeArea,
  GradeEvidence,
  GradeLetter,
} from '../../scanner/contract/grade.ts';
import type { DeductionMetadata } from '../../scanner/grade-server/deduction-rule.ts';
import { DEDUCTIONS } from '../../scanner/grade-server.ts';
import { count, listOf } from './words.ts';

const AREAS: Record<GradeArea, { readonly title: string; readonly text: string }> = {
  power: {
    title: 'What its tools can do',
    text: 'Power is no fault. It costs little, and never more than what keeps an honest server at a B.',
  },
  honesty: {
    title: 'How honestly they are declared',
    text: 'Whether hints and words fit what a call does, so that a person and a client can choose well.',
  },
  identity: {
    title: 'Who it is and how it stands',
    text: 'Whether the package can be traced to its source, and whether the server stays what it was.',
  },
  steering: {
    title: 'What its words do to the model',
    text: 'Hidden text and orders act as soon as a server is connected, and no decision about calls stops them.',
  },
};

/** The heading of an area of the grade, and what it looks at. */
export function wordsOfArea(area: GradeArea): { readonly title: string; readonly text: string } {
  return AREAS[area];
}

/** What a grade rests on, in a sentence. */
export function explainGrade(grade: Grade): string {
  if (grade.outcome === 'not-graded')
    return grade.because === 'not-scanned'
      ? 'No scan has seen its tools, so there is nothing to grade. That is no sign of safety.'
      : 'It lists no tools, so there is nothing to grade.';
  const { points, deductions, letter } = grade;
  const held = deductions.filter(({ ceiling }) => ceiling === letter);
  const why =
    held.length === 0
      ? ''
      : ` ${held.length === 1 ? 'One finding holds' : `${held.length} findings hold`} it at ${letter} at best.`;
  const costly = deductions.filter((deduction) => deduction.points > 0).length;
  const after = costly === 0 ? '' : ` after ${count(costly, 'deduction')}`;
  return `${count(points, 'point')} of 100 ${points === 1 ? 'is' : 'are'} left${after}.${why}`;
}

/** A deduction together with what is published of it. */
export interface ExplainedDeduction extends Deduction {
  readonly metadata: DeductionMetadata;
  /** “−5 points”, “B at best”, or both. */
  readonly cost: string;
}

/** What a server lost, dearest first. */
export function explainDeductions(grade: Grade): ExplainedDeduction[] {
  if (grade.outcome === 'not-graded') return [];
  return grade.deductions
    .flatMap((deduction) => {
      const metadata = DEDUCTIONS.find(({ id }) => id === deduction.id);
      return metadata === undefined ? [] : { ...deduction, metadata, cost: costOf(deduction) };
    })
    .sort((a, b) => b.points - a.points);
}

function costOf({ points, ceiling }: Pick<Deduction, 'points' | 'ceiling'>): string {
  const parts = [
    ...(points > 0 ? [`−${count(points, 'point')}`] : []),
    ...(ceiling === null ? [] : [bestLeft(ceiling)]),
  ];
  return parts.length === 0 ? 'No points: its area has reached its limit' : parts.join(', ');
}

function bestLeft(letter: GradeLetter): string {
  return `${letter} at best`;
}

/** What a deduction can cost, as the method publishes it. */
export function tariffOf({ first, further, most, ceiling }: DeductionMetadata): string {
  const parts: string[] = [];
  if (first > 0) parts.push(count(first, 'point'));
  if (further > 0) parts.push(`${further} for each further one, at most ${most}`);
  if (ceiling !== null) parts.push(bestLeft(ceiling));
  return parts.join('; ');
}

/** Evidence that says the same of several tools, said once. */
export interface EvidenceGroup {
  readonly says: string;
  readonly tools: readonly string[];
}

/** Puts evidence with equal words together, in its order. */
export function groupEvidence(evidence: readonly GradeEvidence[]): EvidenceGroup[] {
  const groups = Map.groupBy(evidence, ({ says }) => says);
  return [...groups].map(([says, same]) => ({
    says,
    tools: same.flatMap(({ tool }) => tool ?? []),
  }));
}

/** The letters with the fewest points for each, as a sentence lists them. */
export function lettersInWords(points: Readonly<Record<GradeLetter, number>>): string {
  return listOf(
    Object.entries(points).map(([letter, fewest]) =>
      fewest === 0 ? `${letter} below that` : `${letter} from ${fewest}`,
    ),
  );
}
