import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stableJson } from '../../scanner/write.ts';
import { drawCurves } from './curves.ts';
import type { BenchResult } from './report.ts';

/** The figures that the documentation shows, the picture of them, and the page where they stand. */
const FILES = { figures: 'scale.json', picture: 'scale.svg', page: 'scale.md' };

/** What stands around the tables of the page. */
const BEGIN = '<!-- figures: npm run bench -- --publish -->';
const END = '<!-- end of the figures -->';

/** Puts the result of a run into the documentation, in the place of an older one of the same size. */
export function publish(docs: string, result: BenchResult): void {
  const file = (name: string) => join(docs, name);
  const older: BenchResult[] = existsSync(file(FILES.figures))
    ? JSON.parse(readFileSync(file(FILES.figures), 'utf8'))
    : [];
  const results = [...older.filter(({ size }) => size !== result.size), result].toSorted(
    (a, b) => a.size - b.size,
  );
  writeFileSync(file(FILES.figures), stableJson(results));
  writeFileSync(file(FILES.picture), drawCurves(results));
  const page = readFileSync(file(FILES.page), 'utf8');
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < 0) throw new Error(`${FILES.page} has no place for figures.`);
  const text = `${page.slice(0, before + BEGIN.length)}\n\n${tablesOf(results)}\n\n${page.slice(after)}`;
  writeFileSync(file(FILES.page), text);
}

function tablesOf(results: readonly BenchResult[]): string {
  const sizes = results.map(({ size }) => `${size.toLocaleString('en-GB')} tools`);
  const ratios = results[0]?.ratios.map(({ what }) => what) ?? [];
  const costs = [...new Set(results.flatMap((result) => Object.keys(result.costs)))];
  return [
    machineOf(results.at(-1)),
    '',
    table(
      ['figure', 'wanted', ...sizes],
      ratios.map((what) => [
        what,
        `≤ ${results[0]?.ratios.find((each) => each.what === what)?.most}`,
        ...results.map((result) => {
          const value = result.ratios.find((each) => each.what === what)?.value ?? null;
          return value === null ? '–' : value.toFixed(2);
        }),
      ]),
    ),
    '',
    'CPU seconds, user + system; wall-clock seconds; peak memory of the process:',
    '',
    table(
      ['program', ...sizes],
      costs.map((name) => [name, ...results.map((result) => costOf(result, name))]),
    ),
    '',
    'What everybody writes beside the search: files; megabytes; elements on the pages of a sample:',
    '',
    table(
      ['program', ...sizes],
      ['full build', 'floor', 'eleventy', 'hugo'].map((name) => [
        name,
        ...results.map((result) => writtenOf(result, name)),
      ]),
    ),
    '',
    table(
      ['search, bytes without scripts', ...sizes],
      (['first', 'later'] as const).map((which) => [
        `${which}, at most`,
        ...results.map(({ transfer }) => `${(transfer[which].most / 1000).toFixed(1)} kB`),
      ]),
    ),
  ].join('\n');
}

function costOf({ costs }: BenchResult, name: string): string {
  const cost = costs[name];
  if (cost === undefined) return '–';
  const { user, system, wall, memory } = cost;
  const seconds = `${user.toFixed(1)} + ${system.toFixed(1)} s; ${wall.toFixed(1)} s`;
  return `${seconds}; ${(memory / 1e6).toFixed(0)} MB`;
}

/** Results from before this was looked at know nothing of it. */
function writtenOf({ written }: Partial<BenchResult>, name: string): string {
  const by = written?.[name];
  if (by === undefined) return '–';
  const { files, bytes, elements } = by;
  return `${files.toLocaleString('en-GB')}; ${(bytes / 1e6).toFixed(1)} MB; ${elements.toLocaleString('en-GB')}`;
}

function machineOf(result: BenchResult | undefined): string {
  const parts = Object.values(result?.machine ?? {}).filter((part) => part !== null);
  return `Measured on: ${parts.join(', ')}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
