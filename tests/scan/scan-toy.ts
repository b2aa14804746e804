import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { DEADLINES, type Deadlines } from '../../scanner/collect/limits.ts';
import type { Seen } from '../../scanner/collect/normalise.ts';
import { runWorker } from '../../scanner/collect/run-worker.ts';
import { launchInBubblewrap } from '../../scanner/collect/sandbox/bubblewrap.ts';
import { nodeProgram } from '../../scanner/collect/sandbox/program.ts';
import { openWorkspace, type Workspace } from '../../scanner/collect/workspace.ts';
import type { Completion } from '../../scanner/contract/index.ts';
import { ScanError } from '../../scanner/errors.ts';

const TOYS = fileURLToPath(new URL('../toys', import.meta.url));

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace.close());

/** What a scan of a toy came to. */
export interface ToyScan {
  readonly completion: Completion;
  readonly reason: string | null;
  readonly seen: Seen | null;
}

/** Scans a toy server as the scanner scans a server that it has installed: in the real sandbox. */
export async function scanToy(
  toy: string,
  environment: Record<string, string> = {},
  deadlines: Deadlines = DEADLINES,
): Promise<ToyScan> {
  const toyServer = { folder: TOYS, entry: 'toy.mjs', arguments: [toy], environment, files: {} };
  const launch = launchInBubblewrap(nodeProgram(toyServer, workspace.node));
  try {
    const seen = await runWorker(
      { target: { kind: 'program', launch }, deadlines, clientName: 'toy-client' },
      new AbortController().signal,
    );
    return { completion: seen.completion, reason: seen.reason, seen };
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return { completion: error.completion, reason: error.message, seen: null };
  }
}
