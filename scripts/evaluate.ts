import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Accuracy,
  isCategoryRight,
  type Judged,
  measure,
  type Retrieval,
  type Share,
} from '../scanner/accuracy.ts';
import { agreeWithHints } from './evaluate/agree-with-hints.ts';
import {
  judgeServer,
  type LabelledServer,
  readLabelledServers,
  withoutAnnotations,
} from './evaluate/labelled-servers.ts';
import { namesInRules } from './tool-names.ts';

const USAGE = `Measures the rules against labelled tools.

node scripts/evaluate.ts [--errors] [--hide-annotations] PATH…

PATH is a file of entries { server, tool, label }, or a folder of labels (<server>.json beside
../observed/<server>.json). --errors lists what was judged wrong.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    'hide-annotations': { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const servers = positionals.flatMap(readLabelledServers);
const shown = values['hide-annotations'] ? servers.map(withoutAnnotations) : servers;
const judged = shown.flatMap(judgeServer);
const measured = measure(judged);
report(measured, judged);
console.log(`only reads, as readOnlyHint has it: ${percent(agreeWithHints(servers))}`);
reportNames(servers);

function report(accuracy: Accuracy, all: readonly Judged[]): void {
  console.log(`${all.length} tools of ${new Set(all.map(({ server }) => server)).size} servers`);
  console.log(
    `category   ${percent(accuracy.category)}   macro-F1 ${accuracy.macroF1.toFixed(3)}   grave ${accuracy.grave.length}`,
  );
  console.log(`risk       ${percent(accuracy.risk)}`);
  console.table(accuracy.confusion);
  for (const [id, figures] of Object.entries(accuracy.bySignal))
    console.log(id.padEnd(20), retrievalLine(figures));
  if (values.errors) for (const one of all) listError(one);
}

/** Rules learn language and not tools: a measured name in their sources would spoil the measure. */
function reportNames(measured: readonly LabelledServer[]): void {
  const names = measured.flatMap(({ server, tools }) => [
    server,
    ...tools.map(({ definition }) => definition.name),
  ]);
  const found = namesInRules(join(import.meta.dirname, '..'), names);
  console.log(`names of measured tools or servers in the rules: ${found.length}`);
  for (const each of found) console.log(`  ${each}`);
}

function percent({ right, of }: Share): string {
  return `${right}/${of} = ${((100 * right) / Math.max(1, of)).toFixed(1)} %`;
}

function retrievalLine({ hits, false: wrong, missed, precision, recall, f1 }: Retrieval): string {
  const two = (figure: number | null): string => (figure === null ? '   –' : figure.toFixed(2));
  return `P ${two(precision)}  R ${two(recall)}  F1 ${two(f1)}   ${hits} right, ${wrong} too many, ${missed} missed`;
}

function listError(one: Judged): void {
  const { server, verdict, label } = one;
  const wrong: string[] = [];
  if (!isCategoryRight(one)) wrong.push(`${verdict.category} for ${label.category.join('/')}`);
  if (!label.risk.includes(verdict.risk)) wrong.push(`${verdict.risk} for ${label.risk.join('/')}`);
  const given = new Set(verdict.signals.map(({ id }) => id));
  for (const id of label.signals) if (!given.has(id)) wrong.push(`-${id}`);
  for (const id of given) {
    if (id in measured.bySignal && !label.signals.includes(id) && !label.disputed.includes(id)) {
      wrong.push(`+${id}`);
    }
  }
  if (wrong.length > 0) console.log(`${server} ${verdict.name}: ${wrong.join(', ')}`);
}
