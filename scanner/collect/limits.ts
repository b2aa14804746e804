import { z } from 'zod';

/**
 * How much of a server's answer is taken in. Exceeding one ends in a state that is shown, never in a
 * silent cut. The figures are 2.8 to 26 times what the largest of 40 real servers with 717 tools
 * needed when they were measured (161 kB of tools, 43 kB in one tool, 13 kB in one description,
 * depth 23, 2.6 s until the handshake was over, one page each).
 */
export const LIMITS = {
  /** Bytes of one line of the protocol. */
  lineBytes: 4 * 1024 * 1024,
  /** Bytes of everything that a server sends. */
  totalBytes: 16 * 1024 * 1024,
  /** Bytes of the error output that are kept; the rest is read and dropped. */
  errorOutputBytes: 64 * 1024,
  /** Lines on the output that are no message of the protocol. */
  foreignLines: 100,
  /** Messages of any kind, requests to the client included. */
  messages: 2_000,
  /** Requests to a remote server, its redirects and reconnections included. */
  requests: 100,
  pages: 50,
  tools: 2_000,
  /** Bytes of a cursor. */
  cursorBytes: 4 * 1024,
  /** Bytes of a description or of the server's instructions. */
  textBytes: 64 * 1024,
  /** Characters of what a server calls itself. */
  serverNameLength: 256,
  /** Bytes of one tool as JSON. */
  toolBytes: 512 * 1024,
  /** Objects and lists inside each other. */
  depth: 64,
  /** Values in one tool. */
  nodes: 20_000,
  /** Bytes of memory that a server's processes hold together. The largest of the 40 held 312 MB. */
  memoryBytes: 1024 * 1024 * 1024,
  /** Milliseconds for the install. */
  installMs: 240_000,
} as const;

/** How long a scan waits, in milliseconds. */
export const DeadlinesSchema = z.object({
  /** Until the server has answered `initialize`. */
  connectMs: z.int().min(1),
  /** For everything after the install. */
  totalMs: z.int().min(1),
});

export type Deadlines = z.infer<typeof DeadlinesSchema>;

/** The slowest of the 40 servers needed 2.6 s on a busy machine. */
export const DEADLINES: Deadlines = { connectMs: 20_000, totalMs: 60_000 };
