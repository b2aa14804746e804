import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { Agent, fetch } from 'undici';
import { ScanError } from '../../errors.ts';
import { SCANNER_VERSION } from '../../version.ts';
import { DepthCut } from '../depth-cut.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../printable.ts';
import { tooLong } from '../too-long.ts';
import { PrivateAddressError, publicLookup, refusalOf } from './address.ts';

/** What a guarded fetch may do and whom it tells. */
export interface FetchGuard {
  /** Header name → value, for requests to the listed server only. */
  readonly headers: Readonly<Record<string, string>>;
  readonly allowPrivateHosts: boolean;
  /** Ends every request. */
  readonly signal: AbortSignal;
  /** Told why the scan is over; the SDK swallows errors inside of streams, so throwing is not enough. */
  readonly onFailure: (failure: ScanError) => void;
}

/** Statuses that stand for "say who you are first"; no credentials beyond the listed headers are ever sent. */
const UNAUTHORISED = new Set([401, 403, 407]);

const PRIVATE_REMEDY = 'servers on private networks are scanned only with --allow-private-hosts';

/**
 * A fetch that asks only public machines, follows no redirect by itself, counts what comes back after
 * decompression, and stops at the limits.
 */
export function guardFetch(guard: FetchGuard): FetchLike {
  const connect = guard.allowPrivateHosts ? {} : { lookup: publicLookup };
  const dispatcher = new Agent({ connect });
  let requests = 0;
  let totalBytes = 0;

  const fail = (failure: ScanError): never => {
    guard.onFailure(failure);
    throw failure;
  };

  const count = (responseBytes: number, chunkBytes: number, isStream: boolean) => {
    totalBytes += chunkBytes;
    if (!isStream && responseBytes > LIMITS.lineBytes)
      fail(tooLong('one answer has', LIMITS.lineBytes));
    if (totalBytes > LIMITS.totalBytes) fail(tooLong('it sent', LIMITS.totalBytes));
  };

  return async (input, init = {}) => {
    const url = new URL(input);
    requests += 1;
    if (requests > LIMITS.requests)
      fail(
        new ScanError(
          'limit-exceeded',
          `it made the scanner ask more than ${LIMITS.requests} times`,
        ),
      );
    const refusal = guard.allowPrivateHosts ? null : refusalOf(url);
    if (refusal !== null) fail(new ScanError('unsupported', `${refusal}; ${PRIVATE_REMEDY}`));
    const headers = new Headers(init.headers ?? {});
    headers.set('user-agent', `tool-risk-catalogue/${SCANNER_VERSION}`);
    for (const [name, value] of Object.entries(guard.headers)) headers.set(name, value);
    const signal =
      init.signal == null ? guard.signal : AbortSignal.any([guard.signal, init.signal]);
    const response = await fetch(url, {
      ...init,
      headers,
      signal,
      dispatcher,
      redirect: 'manual',
    } as never).catch((error: unknown) => fail(unreachable(error)));
    if (UNAUTHORISED.has(response.status)) {
      fail(
        new ScanError('auth-required', `it answers ${response.status} before it lists anything`),
      );
    }
    return counted(response as unknown as Response, count);
  };
}

/** The same response with a body that counts what passes, and lets nothing through that is too deep. */
function counted(
  response: Response,
  count: (responseBytes: number, chunkBytes: number, isStream: boolean) => void,
): Response {
  if (response.body === null) return response;
  const isStream = response.headers.get('content-type')?.includes('text/event-stream') ?? false;
  const depth = new DepthCut(isStream ? 'empty-line' : 'nothing');
  let bytes = 0;
  const body = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        count(bytes, chunk.length, isStream);
        controller.enqueue(depth.cut(chunk));
      },
    }),
  );
  return new Response(body, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
}

/** undici wraps what went wrong with the connection as the cause of a general error. */
function unreachable(error: unknown): ScanError {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof PrivateAddressError) {
    return new ScanError('unsupported', `${cause.message}; ${PRIVATE_REMEDY}`);
  }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
  return new ScanError('unreachable', `it cannot be reached (${quote(code)})`, { cause: error });
}
