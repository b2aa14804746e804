import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Judged, Label } from '../../scanner/accuracy.ts';
import { classify } from '../../scanner/classify.ts';
import { digestOfTool } from '../../scanner/collect/digest.ts';
import {
  CategorySchema,
  ObservationSchema,
  RiskLevelSchema,
  ServerLabelsSchema,
  SignalIdSchema,
  type ToolDefinition,
  ToolDefinitionSchema,
} from '../../scanner/contract/index.ts';

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

/** A server with all of its tools, some of which people have read. */
export interface LabelledServer {
  readonly server: string;
  readonly instructions: string | undefined;
  readonly tools: readonly {
    readonly definition: ToolDefinition;
    readonly label: Label | undefined;
  }[];
}

/**
 * Reads labelled tools: a file of entries `{ server, tool, label }`, or a folder of labels
 * (`<server>.json`, beside `../observed/<server>.json`). Servers that were not scanned are left out.
 *
 * @throws ZodError for a file of another shape
 */
export function readLabelledServers(path: string): LabelledServer[] {
  return statSync(path).isDirectory() ? readLabels(path) : readEntries(path);
}

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
  const files = globSync('*.json', { cwd: folder }).sort();
  return files.flatMap((file) => {
    const observed = join(folder, '..', 'observed', basename(file));
    return existsSync(observed) ? [joinLabels(join(folder, file), observed)] : [];
  });
}

/** Labels belong to a definition by its digest: one that has changed since is unlabelled. */
function joinLabels(labelled: string, observed: string): LabelledServer {
  const labels = ServerLabelsSchema.parse(JSON.parse(readFileSync(labelled, 'utf8')));
  const { instructions, tools } = SeenSchema.parse(JSON.parse(readFileSync(observed, 'utf8')));
  const byDigest = new Map(
    labels.tools.map((label) => [label.digest, { ...label, alternatives: [] }]),
  );
  return {
    server: labels.server,
    instructions,
    tools: tools.map(({ digest, definition }) => ({ definition, label: byDigest.get(digest) })),
  };
}

/** Judges the labelled tools of a server, in the light of all of its tools. */
export function judgeServer(labelled: LabelledServer): Judged[] {
  const { server, instructions, tools } = labelled;
  const verdicts = classify({
    server,
    instructions,
    tools: tools.map(({ definition }) => ({ digest: digestOfTool(definition), definition })),
  });
  return tools.flatMap(({ label }, place) => {
    const verdict = verdicts[place];
    return label === undefined || verdict === undefined ? [] : [{ server, verdict, label }];
  });
}

/** The same server without what it claims in annotations. */
export function withoutAnnotations({ tools, ...server }: LabelledServer): LabelledServer {
  return {
    ...server,
    tools: tools.map(({ definition: { annotations: _, ...definition }, label }) => ({
      definition,
      label,
    })),
  };
}
