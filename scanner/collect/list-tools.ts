import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SseError } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { ScanError } from '../errors.ts';
import { SCANNER_VERSION } from '../version.ts';
import { type Deadlines, LIMITS } from './limits.ts';
import { quote } from './printable.ts';

/** A transport that can say why it closed by itself and which version of the protocol was agreed on. */
export interface WatchedTransport extends Transport {
  readonly failure: ScanError | null;
  readonly protocolVersion: string;
}

/** Everything a server said until its listing ended, as it came over the wire. */
export interface Listed {
  readonly protocolVersion: string;
  readonly serverInfo: {
    readonly name: string;
    readonly version: string;
    readonly title?: string | undefined;
  };
  readonly instructions: string | undefined;
  readonly entries: readonly unknown[];
  /** What kept the listing from its end, or `null`. */
  readonly failure: ScanError | null;
}

/** One page of `tools/list`. Loose: one bad tool must not cost the page, so each is read by itself later. */
const PageSchema = z.looseObject({
  tools: z.array(z.unknown()),
  nextCursor: z.unknown().optional(),
});

/** Our own signals end requests, so the SDK's timer is set beyond them (the longest that timers take). */
const NO_TIMEOUT = 2 ** 31 - 1;

/** What the SDK puts before a server's own words. */
const SDK_PREFIX = /^MCP error -?\d+: /;

/**
 * Connects and asks for every page of the listing. Closes the transport.
 *
 * @throws ScanError where nothing of the listing was seen.
 */
export async function listTools(
  transport: WatchedTransport,
  { connectMs, totalMs }: Deadlines,
  clientName: string,
): Promise<Listed> {
  const client = new Client({ name: clientName, version: SCANNER_VERSION }, { capabilities: {} });
  const deadline = AbortSignal.timeout(totalMs);
  try {
    await connect(client, transport, AbortSignal.any([deadline, AbortSignal.timeout(connectMs)]));
    const { entries, failure } = await readPages(client, transport, deadline);
    if (failure !== null && entries.length === 0) throw failure;
    const { name, version, title } = client.getServerVersion() ?? { name: '', version: '' };
    return {
      protocolVersion: transport.protocolVersion,
      serverInfo: { name, version, title },
      instructions: client.getInstructions(),
      entries,
      failure,
    };
  } finally {
    await transport.close();
  }
}

async function connect(
  client: Client,
  transport: WatchedTransport,
  giveUp: AbortSignal,
): Promise<void> {
  try {
    // The SDK's own timeout covers requests but not the start of a transport, hence the race.
    await Promise.race([
      client.connect(transport, { timeout: NO_TIMEOUT, signal: giveUp }),
      whenAborted(giveUp),
    ]);
  } catch (error) {
    throw transport.failure ?? toScanError(error, 'initialize');
  }
}

async function readPages(client: Client, transport: WatchedTransport, signal: AbortSignal) {
  const entries: unknown[] = [];
  const cursors = new Set<string>();
  try {
    for (let pages = 1, cursor: string | undefined; ; pages += 1) {
      if (pages > LIMITS.pages)
        throw limitExceeded(`its listing has more than ${LIMITS.pages} pages`);
      const params = cursor === undefined ? {} : { cursor };
      const options = { signal, timeout: NO_TIMEOUT };
      const page = await client.request({ method: 'tools/list', params }, PageSchema, options);
      for (const tool of page.tools) {
        if (entries.length === LIMITS.tools)
          throw limitExceeded(`it lists more than ${LIMITS.tools} tools`);
        entries.push(tool);
      }
      cursor = readCursor(page.nextCursor, cursors);
      if (cursor === undefined) return { entries, failure: null };
    }
  } catch (error) {
    if (isWithoutTools(error, entries)) return { entries, failure: null };
    return { entries, failure: transport.failure ?? toScanError(error, 'tools/list') };
  }
}

/** The next cursor, or `undefined` at the end. Servers end with nothing, `null` or an empty text. */
function readCursor(cursor: unknown, seen: Set<string>): string | undefined {
  if (cursor === undefined || cursor === null || cursor === '') return undefined;
  if (typeof cursor !== 'string') throw new ScanError('invalid-response', 'its cursor is no text');
  if (Buffer.byteLength(cursor) > LIMITS.cursorBytes) {
    throw limitExceeded(`its cursor is longer than ${LIMITS.cursorBytes} bytes`);
  }
  if (seen.has(cursor))
    throw limitExceeded('its listing goes round in a circle: a cursor came twice');
  seen.add(cursor);
  return cursor;
}

/** A server without tools need not know the method. */
function isWithoutTools(error: unknown, entries: readonly unknown[]): boolean {
  return (
    error instanceof McpError && error.code === ErrorCode.MethodNotFound && entries.length === 0
  );
}

function limitExceeded(reason: string): ScanError {
  return new ScanError('limit-exceeded', reason);
}

function toScanError(error: unknown, method: string): ScanError {
  if (error instanceof ScanError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (
    error instanceof DOMException ||
    (error instanceof McpError && error.code === ErrorCode.RequestTimeout)
  ) {
    return new ScanError('timed-out', `it did not answer ${method} in time`, { cause: error });
  }
  if (message.startsWith("Server's protocol version is not supported")) {
    return new ScanError(
      'unsupported',
      `it speaks a version of the protocol that is not known here: ${quote(message.split(': ')[1] ?? '')}`,
    );
  }
  if (error instanceof StreamableHTTPError || error instanceof SseError) {
    return new ScanError(
      'invalid-response',
      `it answered ${method} with HTTP status ${error.code ?? 'unknown'}: ${quote(message)}`,
    );
  }
  if (error instanceof McpError) {
    return new ScanError(
      'invalid-response',
      `it answered ${method} with the error ${error.code}: "${quote(message.replace(SDK_PREFIX, ''))}"`,
    );
  }
  return new ScanError(
    'invalid-response',
    `its answer to ${method} is not what the protocol asks for`,
    { cause: error },
  );
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
