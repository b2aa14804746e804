import { dirname, relative, resolve } from 'node:path';
import pLimit from 'p-limit';
import { classify, indexNeighbours } from '../classify.ts';
import { type Attempt, type AttemptOptions, attemptScan } from '../collect/attempt-scan.ts';
import { digestOfTool } from '../collect/digest.ts';
import type { Deadlines } from '../collect/limits.ts';
import { quote } from '../collect/printable.ts';
import { readTool } from '../collect/read-tool.ts';
import type { ScanEvent } from '../collect/scan-listings.ts';
import type { Target } from '../collect/target.ts';
import { buildWall, type SandboxChoice } from '../collect/wall.ts';
import { openWorkspace } from '../collect/workspace.ts';
import type { Report, ReportedServer } from '../contract/index.ts';
import { ScanError } from '../errors.ts';
import type { ImportedServer } from '../listings/import/imported-server.ts';
import { readConfig } from '../listings/import/read-config.ts';
import { SCANNER_VERSION } from '../version.ts';
import { resolvePackage } from './resolve-package.ts';

/** What `scan --config` is told. */
export interface ScanConfigOptions {
  readonly file: string;
  readonly jobs: number;
  readonly sandbox: SandboxChoice;
  readonly deadlines: Deadlines;
  readonly allowPrivateHosts: boolean;
  readonly checkSteadiness: boolean;
  readonly allowLocalCommands: boolean;
  readonly signal: AbortSignal;
  readonly onStart: (servers: readonly string[]) => void;
  readonly onEvent: (event: ScanEvent) => void;
}

const LOCAL_REMEDY =
  'it starts a command of this machine, which is done only with --allow-local-commands';

/**
 * Scans what a client's or a registry's file names, and only reports: nothing is kept.
 *
 * @throws InputError for a file that cannot be read
 */
export async function scanConfig(options: ScanConfigOptions): Promise<Report> {
  const servers = await readConfig(options.file);
  options.onStart(servers.map(({ name }) => quote(name)));
  const workspace = await openWorkspace();
  try {
    const wall = await buildWall(options.sandbox, workspace);
    const limit = pLimit(options.jobs);
    const attempts = await Promise.all(
      servers.map((server) =>
        limit(() => scanImported(server, { ...options, wall, workspace, now: () => new Date() })),
      ),
    );
    return { scannerVersion: SCANNER_VERSION, servers: judgeAll(attempts, options.file) };
  } finally {
    await workspace.close();
  }
}

interface Imported {
  readonly server: ImportedServer;
  readonly attempt: Attempt;
}

type Options = Omit<AttemptOptions, 'onStep'> & ScanConfigOptions;

async function scanImported(server: ImportedServer, options: Options): Promise<Imported> {
  options.signal.throwIfAborted();
  const name = quote(server.name);
  const onStep = (step: 'installing' | 'listing') => options.onEvent({ server: name, step });
  const target = await targetOf(server, options).catch((error: unknown) => {
    if (error instanceof ScanError) return error;
    throw error;
  });
  const attempt =
    target instanceof ScanError
      ? failed(target, options)
      : await attemptScan(target, { ...options, onStep });
  const { completion, reason, durationMs } = attempt;
  const tools = attempt.seen?.tools.length ?? 0;
  options.onEvent({
    server: name,
    step: 'done',
    result: {
      server: name,
      completion,
      reason,
      tools,
      durationMs,
      reused: false,
      steadiness: attempt.steadiness,
    },
  });
  return { server, attempt };
}

/** @throws ScanError for what is not scanned at all */
async function targetOf(
  { reach, declaredTools }: ImportedServer,
  options: Options,
): Promise<Target> {
  switch (reach.type) {
    case 'package': {
      if (options.wall.sandbox === null)
        throw new ScanError('sandbox-missing', options.wall.remedy);
      const folder = await options.workspace.newFolder();
      return resolvePackage(reach, folder, options.signal);
    }
    case 'command': {
      if (!options.allowLocalCommands) throw new ScanError('unsupported', LOCAL_REMEDY);
      return { ...reach, folder: resolve(dirname(options.file), reach.folder ?? '.') };
    }
    case 'unsupported':
      if (declaredTools === null) return reach;
      throw new ScanError(
        'unsupported',
        `${reach.reason}; its tools are those that its file declares, which nobody observed`,
      );
    default:
      return reach;
  }
}

function failed(error: ScanError, options: Options): Attempt {
  const { completion, message } = error;
  return {
    startedAt: options.now(),
    durationMs: 0,
    completion,
    reason: message,
    sandbox: null,
    seen: null,
    identity: null,
    steadiness: null,
  };
}

function judgeAll(attempts: readonly Imported[], file: string): ReportedServer[] {
  const known = attempts.map(({ server, attempt }) => ({
    server,
    attempt,
    tools: toolsOf(server, attempt),
  }));
  const names = known.map(({ server, tools }) => ({
    server: server.name,
    tools: tools.map(({ definition }) => definition.name),
  }));
  const neighbours = indexNeighbours(names);
  return known.map(({ server, attempt, tools }) => ({
    server: quote(server.name),
    status: attempt.completion,
    reason: attempt.reason,
    durationMs: attempt.durationMs,
    toolCount: tools.length,
    tools: classify({
      server: server.name,
      instructions: attempt.seen?.instructions,
      tools,
      neighbours,
    }),
    ...(attempt.steadiness === null ? {} : { steadiness: attempt.steadiness }),
    source: { file: relative(process.cwd(), resolve(file)), line: server.line },
  }));
}

/** What the server listed, or what its file declares where nobody could ask. */
function toolsOf({ declaredTools }: ImportedServer, { seen }: Attempt) {
  if (seen !== null) return seen.tools;
  return (declaredTools ?? []).flatMap((entry) => {
    const result = readTool(entry);
    return result.outcome === 'read'
      ? [{ definition: result.definition, digest: digestOfTool(result.definition) }]
      : [];
  });
}
