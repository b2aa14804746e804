import type { Round } from './measures.ts';
import { median, type Ratio } from './report.ts';
import type { Cost } from './run-measured.ts';

/** One gigabyte, the most that a build of 31,000 tools may hold. */
const MOST_MEMORY = 1e9;

/** The figures that are held against a limit. Each is the median of the rounds' own ratios. */
export function ratiosOf(rounds: readonly Round[], classify: number): Ratio[] {
  const of = (work: (round: Round) => number | null): number | null => {
    const values = rounds.map(work).filter((value) => value !== null);
    return values.length === 0 ? null : median(values);
  };
  const against = (part: (cost: Cost) => number, one: string, other: string) =>
    of((round) => {
      const [above, below] = [round[one], round[other]];
      return above === undefined || below === undefined ? null : part(above) / part(below);
    });
  return [
    { what: 'full build, CPU, against Hugo', value: against(cpu, 'full build', 'hugo'), most: 0.8 },
    {
      what: 'full build, CPU, against Eleventy',
      value: against(cpu, 'full build', 'eleventy'),
      most: 0.8,
    },
    {
      what: 'full build, user CPU, against the floor',
      value: against(({ user }) => user, 'full build', 'floor'),
      most: 5,
    },
    {
      what: '1 % changed, CPU, against a full build',
      value: against(cpu, '1 % changed', 'full build'),
      most: 0.08,
    },
    {
      what: 'nothing changed, CPU, against a full build',
      value: against(cpu, 'nothing changed', 'full build'),
      most: 0.05,
    },
    {
      what: 'peak memory of a full build, GB',
      value: of((round) => (round['full build']?.memory ?? 0) / MOST_MEMORY),
      most: 1,
    },
    {
      what: 'search, CPU, against the rest of the build',
      value: against(cpu, 'its search', 'full build'),
      most: 0.5,
    },
    { what: 'classify all tools, against JSON.parse of the same bytes', value: classify, most: 20 },
  ];
}

function cpu({ user, system }: Cost): number {
  return user + system;
}
