import { type JSONRPCMessage, JSONRPCMessageSchema } from '@modelcontextprotocol/sdk/types.js';
import { isJsonObject } from '../contract/json.ts';
import { ScanError } from '../errors.ts';
import { end, type Launch, type Started, start } from './launch.ts';
import { LIMITS } from './limits.ts';
import { LineReader } from './line-reader.ts';
import type { WatchedTransport } from './list-tools.ts';
import { quote } from './printable.ts';
import { watchMemory } from './watch-memory.ts';

/**
 * The stdio transport of MCP (specification 2025-11-25, one JSON-RPC message a line) with a limit on
 * everything a server can send. `failure` says why it closed by itself.
 */
export class StdioTransport implements WatchedTransport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: NonNullable<WatchedTransport['onmessage']>;
  failure: ScanError | null = null;
  protocolVersion = '';

  readonly #launch: Launch;
  readonly #lines = new LineReader((line) => this.#receive(line));
  #started: Started | null = null;
  #closed = false;
  #memory: { stop(): void } | null = null;
  #messages = 0;
  #foreignLines = 0;
  #errorOutput = '';

  constructor(launch: Launch) {
    this.#launch = launch;
  }

  start(): Promise<void> {
    const started = start(this.#launch);
    this.#started = started;
    this.#memory = watchMemory(started.process.pid ?? 0, LIMITS.memoryBytes, () => {
      const limit = LIMITS.memoryBytes / 1024 / 1024;
      this.#fail(
        new ScanError('limit-exceeded', `its processes held more than ${limit} MiB of memory`),
      );
    });
    // Writing to a server that has gone is told by its exit.
    started.input.on('error', () => {});
    started.output.on('data', (chunk: Buffer) => this.#guard(() => this.#lines.add(chunk)));
    started.output.on('error', () => {});
    started.errors.on('data', (chunk: Buffer) => this.#keepErrorOutput(chunk));
    started.errors.on('error', () => {});
    return new Promise((resolve, reject) => {
      started.process.once('spawn', resolve);
      started.process.once('error', (error) => {
        this.#fail(
          new ScanError('unreachable', `its program could not be started: ${error.message}`),
        );
        reject(error);
      });
      // "close" comes when the streams have ended too, so that a last message is not lost.
      started.process.once('close', (code, signal) => this.#ended(code, signal));
    });
  }

  send(message: JSONRPCMessage): Promise<void> {
    // A server that does not read must not hold up the scan: its deadline ends that.
    this.#started?.input.write(`${JSON.stringify(message)}\n`);
    return Promise.resolve();
  }

  setProtocolVersion(version: string): void {
    this.protocolVersion = version;
  }

  async close(): Promise<void> {
    const first = !this.#closed;
    this.#closed = true;
    this.#memory?.stop();
    if (this.#started !== null) await end(this.#started);
    if (first) this.onclose?.();
  }

  #receive(line: string): void {
    if (this.#closed || line.trim() === '') return;
    const messages = parseLine(line);
    if (messages === null) {
      this.#foreignLines += 1;
      this.#refuseBeyond(
        this.#foreignLines,
        LIMITS.foreignLines,
        'lines that are no messages of the protocol',
      );
      return;
    }
    for (const message of messages) {
      this.#messages += 1;
      this.#refuseBeyond(this.#messages, LIMITS.messages, 'messages');
      this.onmessage?.(message);
    }
  }

  #refuseBeyond(count: number, limit: number, what: string): void {
    if (count > limit) throw new ScanError('limit-exceeded', `it sent more than ${limit} ${what}`);
  }

  #guard(work: () => void): void {
    if (this.#closed) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
      this.#fail(error);
    }
  }

  #fail(failure: ScanError): void {
    this.failure ??= failure;
    void this.close();
  }

  #keepErrorOutput(chunk: Buffer): void {
    const room = LIMITS.errorOutputBytes - this.#errorOutput.length;
    if (room > 0) this.#errorOutput += chunk.subarray(0, room).toString('utf8');
  }

  #ended(code: number | null, signal: NodeJS.Signals | null): void {
    const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
    const spoke = this.#messages > 0;
    const words = lastWordsOf(this.#errorOutput);
    const saying = words === '' ? '' : `, saying "${quote(words)}"`;
    this.#fail(
      new ScanError(
        spoke ? 'invalid-response' : 'unreachable',
        `its program ended ${how} before it had ${spoke ? 'listed its tools' : 'answered'}${saying}`,
      ),
    );
  }
}

/** What a program said last on its error output; the last line that speaks of an error, where one does. */
function lastWordsOf(errorOutput: string): string {
  const lines = errorOutput.split('\n').flatMap((line) => line.trim() || []);
  return lines.findLast((line) => /error\b/i.test(line)) ?? lines.at(-1) ?? '';
}

/**
 * The messages of a line: one, or several in a batch (specification 2025-03-26). `null` for a line that
 * is something else, such as a greeting.
 *
 * @throws ScanError for a line that means to be a message and is none, since its request stays unanswered
 */
function parseLine(line: string): JSONRPCMessage[] | null {
  const values = parseJson(line);
  if (values === null || !values.every((value) => isJsonObject(value) && 'jsonrpc' in value))
    return null;
  return values.map((value) => {
    const result = JSONRPCMessageSchema.safeParse(value);
    if (!result.success)
      throw new ScanError('invalid-response', 'it sent a message that is not JSON-RPC 2.0');
    return result.data;
  });
}

function parseJson(line: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}
