import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { FetchLike, Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { ScanError } from '../../errors.ts';
import { LIMITS } from '../limits.ts';
import type { WatchedTransport } from '../list-tools.ts';
import { guardFetch } from './guarded-fetch.ts';

/** A server that runs elsewhere. */
export const RemoteTargetSchema = z.object({
  type: z.enum(['streamable-http', 'sse']),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  allowPrivateHosts: z.boolean(),
});

export type RemoteTarget = z.infer<typeof RemoteTargetSchema>;

/**
 * Streamable HTTP or the older HTTP with server-sent events, with a limit on everything that a server
 * can send or make the SDK do. Never signs in anywhere: a provider of credentials is not given to the
 * SDK, since its addresses would be the server's choice.
 */
export class RemoteTransport implements WatchedTransport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: NonNullable<WatchedTransport['onmessage']>;
  failure: ScanError | null = null;
  protocolVersion = '';

  readonly #inner: Transport;
  readonly #over = new AbortController();
  #messages = 0;
  #errors = 0;

  constructor(target: RemoteTarget) {
    const guarded = guardFetch({
      headers: target.headers,
      allowPrivateHosts: target.allowPrivateHosts,
      signal: this.#over.signal,
      onFailure: (failure) => this.#fail(failure),
    });
    this.#inner = connectionTo(target, guarded);
    this.#inner.onmessage = (message) => this.#receive(message);
    this.#inner.onerror = (error) => this.#count(error);
    this.#inner.onclose = () => this.onclose?.();
  }

  /** The SDK would wait for events of a server that was refused, until somebody else lost patience. */
  start(): Promise<void> {
    const { signal } = this.#over;
    return new Promise((resolve, reject) => {
      const stop = () => reject(this.failure ?? new Error('The connection was closed.'));
      signal.addEventListener('abort', stop, { once: true });
      this.#inner.start().then(resolve, reject);
    });
  }

  send(message: JSONRPCMessage): Promise<void> {
    return this.#inner.send(message);
  }

  setProtocolVersion(version: string): void {
    this.protocolVersion = version;
    this.#inner.setProtocolVersion?.(version);
  }

  async close(): Promise<void> {
    this.#over.abort();
    await this.#inner.close();
  }

  #receive(message: JSONRPCMessage): void {
    if (this.#over.signal.aborted) return;
    this.#messages += 1;
    if (this.#messages > LIMITS.messages) {
      this.#fail(new ScanError('limit-exceeded', `it sent more than ${LIMITS.messages} messages`));
      return;
    }
    this.onmessage?.(message);
  }

  #count(error: Error): void {
    if (this.#over.signal.aborted) return;
    this.#errors += 1;
    if (this.#errors > LIMITS.foreignLines) {
      const what = 'events that are no messages of the protocol';
      this.#fail(
        new ScanError('limit-exceeded', `it sent more than ${LIMITS.foreignLines} ${what}`),
      );
      return;
    }
    this.onerror?.(error);
  }

  #fail(failure: ScanError): void {
    this.failure ??= failure;
    void this.close();
  }
}

function connectionTo({ type, url }: RemoteTarget, fetch: FetchLike): Transport {
  if (type === 'sse') return new SSEClientTransport(new URL(url), { fetch });
  return new StreamableHTTPClientTransport(new URL(url), {
    fetch: withoutListening(fetch),
    reconnectionOptions: {
      maxRetries: 0,
      initialReconnectionDelay: 1_000,
      maxReconnectionDelay: 1_000,
      reconnectionDelayGrowFactor: 1,
    },
  });
}

/**
 * A listing needs no stream of the server's own messages, so the SDK is told that there is none (405,
 * specification 2025-11-25, Listening for Messages): a server could make it reconnect without pause.
 */
function withoutListening(fetch: FetchLike): FetchLike {
  return (url, init) =>
    init?.method === 'GET'
      ? Promise.resolve(new Response(null, { status: 405 }))
      : fetch(url, init);
}
