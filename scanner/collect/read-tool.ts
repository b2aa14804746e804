import { z } from 'zod';
import {
  AnnotationsSchema,
  isJsonObject,
  JsonObjectSchema,
  type ToolDefinition,
} from '../contract/index.ts';
import { describeExpected } from '../describe-issue.ts';
import { normalised, unfitness } from './inspect-value.ts';
import { LIMITS } from './limits.ts';
import { quote } from './printable.ts';

/** A tool as it must come over the wire to be worked on; members beside these are not looked at. */
const WireToolSchema = z.object({
  name: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
  inputSchema: JsonObjectSchema.optional(),
  outputSchema: JsonObjectSchema.optional(),
  annotations: AnnotationsSchema.optional(),
});

/** What became of one entry of `tools/list`. */
export type ReadToolResult =
  | { readonly outcome: 'read'; readonly definition: ToolDefinition }
  | { readonly outcome: 'quarantined'; readonly name: string | null; readonly reason: string };

/** Reads one entry of `tools/list`, so that one bad entry never costs the others. */
export function readTool(entry: unknown): ReadToolResult {
  const name = isJsonObject(entry) && typeof entry['name'] === 'string' ? entry['name'] : null;
  const quarantined = (reason: string) =>
    ({ outcome: 'quarantined', name: name === null ? null : quote(name, 128), reason }) as const;

  const unfit = unfitness(entry);
  if (unfit !== null) return quarantined(`its definition ${unfit}`);
  const bytes = Buffer.byteLength(JSON.stringify(entry) ?? '');
  if (bytes > LIMITS.toolBytes) {
    return quarantined(`its definition is ${bytes} bytes long; ${LIMITS.toolBytes} are read`);
  }
  const result = WireToolSchema.safeParse(normalised(entry));
  if (!result.success) return quarantined(describeIssue(result.error));
  const length = Buffer.byteLength(result.data.description ?? '');
  if (length > LIMITS.textBytes) {
    return quarantined(`its description is ${length} bytes long; ${LIMITS.textBytes} are read`);
  }
  return { outcome: 'read', definition: result.data };
}

function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined || issue.path.length === 0) return 'it is no object';
  const path = issue.path.map((part) => quote(String(part), 40)).join('.');
  return `${path} is not ${describeExpected(issue)}`;
}
