import type { PolicyFormat, SettledTool } from '../format.ts';
import type { PolicyText } from '../readers/reading.ts';

/** What is to be said of the tools of one server in a file that exists. */
export interface MergeRequest {
  readonly format: PolicyFormat;
  readonly server: string;
  /** Tools of which the file is to say something else than it does. */
  readonly edits: readonly SettledTool[];
  /** Every tool of the server, for files that list what is on. */
  readonly all: readonly SettledTool[];
}

/**
 * Writes decisions into a file and leaves everything else as it is: order, comments, rules of others.
 *
 * @throws InputError for a file that has no place for them
 */
export type Merger = (source: PolicyText, request: MergeRequest) => string;

/** What a format writes for a tool; null where the tool is to be left out. */
export function fragmentOf({ format, server }: MergeRequest, tool: SettledTool): string | null {
  return format.writeTool(server, tool);
}
