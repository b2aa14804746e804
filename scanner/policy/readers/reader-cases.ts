import type { JsonObject } from '../../contract/json.ts';
import { findReader } from './index.ts';
import type { Ruling } from './reading.ts';

/** A policy in lines, what is asked, and what the documentation says comes of it. */
export interface ReaderCase {
  readonly why: string;
  readonly lines: readonly string[];
  readonly args?: JsonObject;
  readonly decision: Ruling['decision'];
  /** Null where nothing in the file decides. */
  readonly line: number | null;
  readonly provided?: readonly number[];
}

const CALL = { server: 'toy', tool: 'send_mail' };

/** What a policy does to the call of a case, in what matters there. */
export function rulingIn(format: string, { lines, args }: ReaderCase): Partial<Ruling> {
  const policy = findReader(format)?.read({ file: 'policy', text: lines.join('\n') });
  const ruling = policy?.rule({ ...CALL, arguments: args ?? null });
  return { ...ruling };
}
