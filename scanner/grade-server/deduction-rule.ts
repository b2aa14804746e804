import type { GradeArea, GradeEvidence, GradeLetter } from '../contract/index.ts';
import type { ServerFacts } from '../server-facts.ts';

/** What is published of a deduction. */
export interface DeductionMetadata {
  readonly id: string;
  readonly area: GradeArea;
  /** What is wrong, as a short sentence without a full stop. */
  readonly title: string;
  /** Points for the first piece of evidence, for each further one, and at most in all. */
  readonly first: number;
  readonly further: number;
  readonly most: number;
  /** The best letter that is left, whatever the points. */
  readonly ceiling: GradeLetter | null;
  /** Why it costs: one or two sentences. */
  readonly why: string;
  /** What its author can do to earn it back. */
  readonly remedy: string;
}

/** One published deduction: metadata, and a pure function from what is known of a server to evidence. */
export interface DeductionRule extends DeductionMetadata {
  find(server: ServerFacts): readonly GradeEvidence[];
}

/** Evidence about the server as a whole. */
export function ofServer(says: string): GradeEvidence {
  return { tool: null, says };
}

const DAY_MS = 86_400_000;

/** The days from one moment or day, ISO 8601, to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
