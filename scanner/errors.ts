import type { Completion } from './contract/completion.ts';

/** One problem of an input: where it stands, what was found, and what would be right. */
export interface Problem {
  /** The file, relative to where the command runs. */
  readonly file: string;
  /** The member, as a path with dots; empty where the file as a whole is meant. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** Wrong usage or wrong input, to be mended by the person who called: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Every problem of every input file at once, so that one run tells all: exit code 2. */
export class InputError extends UsageError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/**
 * Writes a problem as one line.
 *
 * @example describeProblem({ file: 'a.md', field: 'title', found: 'nothing', expected: 'text' })
 * // => 'a.md: title: found nothing, expected text'
 */
export function describeProblem(problem: Problem): string {
  const place = problem.field === '' ? problem.file : `${problem.file}: ${problem.field}`;
  return `${place}: found ${problem.found}, expected ${problem.expected}`;
}

/** A scan that did not come to its end, told as the state that pages show: never a clean result. */
export class ScanError extends Error {
  override readonly name = 'ScanError';
  readonly completion: Exclude<Completion, 'complete' | 'partial' | 'not-scanned'>;

  constructor(completion: ScanError['completion'], reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.completion = completion;
  }
}

/** The person stopped the run; what was done until then stays. */
export class Interruption extends Error {
  override readonly name = 'Interruption';

  constructor() {
    super('Interrupted. What was scanned until now is kept.');
  }
}
