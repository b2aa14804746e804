import { cpus, release, totalmem } from 'node:os';
import type { MadeCatalogue } from './data/write-catalogue.ts';
import { type BuildReport, hugoVersion, type Round } from './measures.ts';
import type { Written } from './peers/written.ts';
import type { Cost } from './run-measured.ts';
import type { Transfer } from './search-transfer.ts';

/** Everything that a run found. */
export interface BenchResult {
  /** How many tools were asked for. */
  readonly size: number;
  readonly machine: Readonly<Record<string, string | null>>;
  readonly made: MadeCatalogue;
  readonly rounds: number;
  /** Medians over the rounds. */
  readonly costs: Round;
  /** What was built in each round: everything, and what one per cent of changes called for. */
  readonly builds: readonly { readonly full: BuildReport; readonly changed: BuildReport }[];
  readonly ratios: readonly Ratio[];
  readonly transfer: Transfer;
  /** What everybody wrote beside the search, by name. */
  readonly written: Readonly<Record<string, Written>>;
}

/** A figure beside the most that is wanted of it; null where nothing was compared. */
export interface Ratio {
  readonly what: string;
  readonly value: number | null;
  readonly most: number;
}

/** The machine and the programs: figures of another are another's. */
export function describeMachine(): BenchResult['machine'] {
  const processors = cpus();
  return {
    processor: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `Linux ${release()}`,
    node: process.version,
    hugo: hugoVersion(),
  };
}

/** The middle of some rounds, part by part. */
export function mediansOf(rounds: readonly Round[]): Round {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const middle = (part: keyof Cost) => median(rounds.map((round) => round[name]?.[part] ?? 0));
      const cost = {
        user: middle('user'),
        system: middle('system'),
        wall: middle('wall'),
        memory: middle('memory'),
      };
      return [name, cost];
    }),
  );
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below = 0, above = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

/** Tables for people: what everything took, what was written, and the ratios. */
export function tablesOf(result: BenchResult): string {
  const { made, rounds, costs, ratios, transfer, written } = result;
  const seconds = (number: number) => number.toFixed(1).padStart(8);
  const lines = Object.entries(costs).map(
    ([name, { user, system, wall, memory }]) =>
      `${name.padEnd(24)}${[user, system, user + system, wall].map(seconds).join('')}${(memory / 1e6).toFixed(0).padStart(9)}`,
  );
  const kilobytes = ({ most, median: middle }: Transfer['first']) =>
    `${(most / 1000).toFixed(1)} kB at most, ${(middle / 1000).toFixed(1)} kB at the median`;
  return [
    `${made.tools} tools of ${made.servers} servers, medians of ${rounds} rounds`,
    `${''.padEnd(24)}${['user s', 'system s', 'CPU s', 'wall s'].map((head) => head.padStart(8)).join('')}${'peak MB'.padStart(9)}`,
    ...lines,
    '',
    ...tableOfWritten(written),
    '',
    ...ratios.map(
      ({ what, value, most }) =>
        `${what.padEnd(64)}${(value === null ? 'not measured' : value.toFixed(3)).padStart(12)}   at most ${most}`,
    ),
    `first search: ${kilobytes(transfer.first)}; later searches: ${kilobytes(transfer.later)}`,
  ].join('\n');
}

function tableOfWritten(written: BenchResult['written']): string[] {
  const row = (cells: readonly unknown[]) =>
    cells.map((cell) => String(cell).padStart(13)).join('');
  return [
    `${''.padEnd(24)}${row(['files', 'bytes', 'elements', 'alike'])}   (both of a sample)`,
    ...Object.entries(written).map(
      ([name, { files, bytes, elements, alike }]) =>
        `${name.padEnd(24)}${row([files, bytes, elements, alike])}`,
    ),
  ];
}
