import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { classify } from '../classify.ts';
import { digestOfTool } from '../collect/digest.ts';
import {
  AnnotationsSchema,
  isJsonObject,
  type ToolDefinition,
  ToolDefinitionSchema,
} from '../contract/index.ts';
import { problemsOf } from '../describe-issue.ts';
import { InputError, type Problem } from '../errors.ts';

/** Members that a saved listing has as `null` where it has none. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

/** A tool as it stands in a saved `tools/list`: more forgiving than the wire, since people write these too. */
const SavedToolSchema = z.preprocess(
  withoutNulls,
  ToolDefinitionSchema.extend({
    annotations: z.preprocess(withoutNulls, AnnotationsSchema.optional()),
  }),
);

const SavedListingSchema = z.object({
  server: optional(z.union([z.string(), z.looseObject({ name: z.string() })])),
  instructions: optional(z.string()),
  tools: z.array(SavedToolSchema),
});

/** A saved result of `tools/list`, as far as it is read. */
export type SavedListing = z.infer<typeof SavedListingSchema>;

/**
 * Classifies saved listings: one line of JSON for each file, in the order of the files. With
 * `hideAnnotations` the rules do not see what the servers claim of their tools.
 *
 * @throws InputError that names every problem of every file.
 */
export function classifyFiles(
  files: readonly string[],
  options: { readonly hideAnnotations?: boolean } = {},
): string[] {
  const problems: Problem[] = [];
  const listings = files.flatMap((file) => readListing(file, problems) ?? []);
  if (problems.length > 0) throw new InputError(problems);
  return listings.map((listing) =>
    JSON.stringify(judge(listing, options.hideAnnotations ?? false)),
  );
}

/** Reads one saved listing; what is wrong with it goes to the problems. */
export function readListing(file: string, problems: Problem[]): SavedListing | undefined {
  const root = parseFile(file, problems);
  if (root === undefined) return undefined;
  const result = SavedListingSchema.safeParse(root.value);
  if (result.success) return result.data;
  problems.push(...problemsOf(file, root.value, result.error));
  return undefined;
}

/** The file's JSON, wrapped since it may be anything; a whole JSON-RPC answer counts as its result. */
function parseFile(file: string, problems: Problem[]): { readonly value: unknown } | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    problems.push({ file, field: '', found: reasonOf(error), expected: 'a readable file' });
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return {
      value: isJsonObject(value) && isJsonObject(value['result']) ? value['result'] : value,
    };
  } catch {
    const found = text.trim() === '' ? 'nothing' : 'text that is no JSON';
    problems.push({ file, field: '', found, expected: 'JSON with a list "tools"' });
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
  return code === 'ENOENT' ? 'no such file' : code;
}

/** The definition as it would be if its server claimed nothing of it. */
function withoutAnnotations({ annotations: _, ...rest }: ToolDefinition): ToolDefinition {
  return rest;
}

function withoutNulls(value: unknown): unknown {
  if (!isJsonObject(value)) return value ?? undefined;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

function judge({ server, instructions, tools }: SavedListing, hideAnnotations: boolean): unknown {
  const name = typeof server === 'object' ? server.name : server;
  const verdicts = classify({
    server: name,
    instructions,
    tools: tools.map((definition) => ({
      digest: digestOfTool(definition),
      definition: hideAnnotations ? withoutAnnotations(definition) : definition,
    })),
  });
  return { server: name ?? null, tools: verdicts };
}
