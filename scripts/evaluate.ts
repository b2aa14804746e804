import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  type Accuracy,
  isCategoryRight,
  type Judged,
  type Label,
  measure,
  type Retrieval,
  type Share,
} from '../scanner/accuracy.ts';
import { classify } from '../scanner/classify.ts';
import { digestOfTool } from '../scanner/collect/digest.ts';
import {
  CategorySchema,
  ObservationSchema,
  RiskLevelSchema,
  ServerLabelsSchema,
  SignalIdSchema,
  type ToolDefinition,
  ToolDefinitionSchema,
} from '../scanner/contract/index.ts';
import { namesInRules } from './tool-names.ts';

const USAGE = `Measures the rules against labelled tools.

node scripts/evaluate.ts [--errors] [--hide-annotations] PATH…

PATH is a file of entries { server, tool, label }, or a folder of labels (<server>.json beside
../observed/<server>.json). --errors lists what was judged wrong.`;

/** An entry of a file of labelled tools, read as far as it is used. */
const EntrySchema = z.object({
  server: z.string(),
  tool: z.looseObject({ name: z.string(), description: z.string().nullish() }),
  label: z.object({
    category: z.array(CategorySchema),
    alt: z.array(CategorySchema).default([]),
    risk: z.array(RiskLevelSchema),
    signals: z.array(SignalIdSchema),
    disputedSignals: z.array(SignalIdSchema).default([]),
  }),
});

/** What is needed of an observation, so that older scans can be measured too. */
const SeenSchema = ObservationSchema.pick({ instructions: true, tools: true });

interface LabelledServer {
  readonly server: string;
  readonly instructions: string | undefined;
  readonly tools: readonly {
    readonly definition: ToolDefinition;
    readonly label: Label | undefined;
  }[];
}

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
const servers = positionals.flatMap((path) =>
  statSync(path).isDirectory() ? readLabels(path) : readEntries(path),
);
const judged = servers.flatMap(judge);
const measured = measure(judged);
report(measured, judged);
reportNames(servers);

function readEntries(path: string): LabelledServer[] {
  const entries = z.array(EntrySchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  const byServer = Map.groupBy(entries, ({ server }) => server);
  return [...byServer].map(([server, group]) => ({
    server,
    instructions: undefined,
    tools: group.map(({ tool, label: { alt, disputedSignals, ...label } }) => ({
      definition: ToolDefinitionSchema.parse({
        ...tool,
        description: tool.description ?? undefined,
      }),
      label: { ...label, alternatives: alt, disputed: disputedSignals },
    })),
  }));
}

function readLabels(folder: string): LabelledServer[] {
  return globSync('*.json', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const labels = ServerLabelsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const observed = join(folder, '..', 'observed', basename(file));
      const observation = SeenSchema.parse(JSON.parse(readFileSync(observed, 'utf8')));
      const byDigest = new Map(
        labels.tools.map((label) => [label.digest, { ...label, alternatives: [] }]),
      );
      return [
        {
          server: labels.server,
          instructions: observation.instructions,
          tools: observation.tools.map(({ digest, definition }) => ({
            definition,
            label: byDigest.get(digest),
          })),
        },
      ];
    });
}

function judge({ server, instructions, tools }: LabelledServer): Judged[] {
  const verdicts = classify({
    server,
    instructions,
    tools: tools.map(({ definition }) => ({
      digest: digestOfTool(definition),
      definition: values['hide-annotations'] ? withoutAnnotations(definition) : definition,
    })),
  });
  return tools.flatMap(({ label }, place) => {
    const verdict = verdicts[place];
    return label === undefined || verdict === undefined ? [] : [{ server, verdict, label }];
  });
}

function withoutAnnotations({ annotations: _, ...rest }: ToolDefinition): ToolDefinition {
  return rest;
}

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
