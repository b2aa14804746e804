import { describe, expect, it } from 'vitest';
import type { Completion } from '../../scanner/contract/index.ts';
import { STDIO_TOYS } from '../toys/stdio.mjs';
import { scanToy } from './scan-toy.ts';
import { deadlinesFor } from './toy-deadlines.ts';

/** What the two good tools of a toy are called. */
const GOOD = ['kettle_boil', 'kettle_read'];

/** Toy → state of its scan, tools that are kept, words of the reason. */
const EXPECTED: Readonly<Record<string, readonly [Completion, readonly string[], string]>> = {
  honest: ['complete', GOOD, ''],
  'answers-slowly': ['complete', GOOD, ''],
  'lists-on-three-pages': ['complete', ['page_001', 'page_002', 'page_003'], ''],
  'ends-pages-with-an-empty-cursor': ['complete', ['page_001', 'page_002'], ''],
  'ends-pages-with-null': ['complete', ['page_001', 'page_002'], ''],
  'has-no-tools': ['complete', [], ''],
  'ends-lines-like-windows': ['complete', GOOD, ''],
  'writes-byte-by-byte': ['complete', GOOD, ''],
  'greets-on-its-output': ['complete', GOOD, ''],
  'asks-the-client-first': ['complete', GOOD, ''],
  'answers-every-request-twice': ['complete', GOOD, ''],
  'answers-in-a-batch': ['complete', GOOD, ''],
  'never-answers': ['timed-out', [], 'did not answer initialize'],
  'never-answers-and-ignores-signals': ['timed-out', [], 'did not answer initialize'],
  'never-lists': ['timed-out', [], 'did not answer tools/list'],
  'answers-another-request': ['timed-out', [], 'did not answer initialize'],
  'reports-progress-for-ever': ['timed-out', [], 'did not answer tools/list'],
  'exits-at-once': ['unreachable', [], 'ended with exit code 0 before it had answered'],
  'exits-with-a-complaint': [
    'unreachable',
    [],
    'exit code 7 before it had answered, saying "::error::forged\\u{202e}"',
  ],
  'exits-with-a-stack': ['unreachable', [], 'saying "Error: the kettle is dry"'],
  'exits-inside-a-message': ['unreachable', [], 'before it had answered'],
  'exits-before-it-lists': ['invalid-response', [], 'before it had listed its tools'],
  'kills-itself': ['unreachable', [], 'before it had answered'],
  'answers-initialize-with-an-error': ['invalid-response', [], '-32000: "The kitchen is closed."'],
  'answers-with-an-error-of-3-mb': ['invalid-response', [], '\\u{1b}[2J::error::xxx'],
  'lists-no-list': ['invalid-response', [], 'answer to tools/list'],
  'lists-null': ['invalid-response', [], 'not JSON-RPC'],
  'says-nothing-of-itself': ['invalid-response', [], 'answer to initialize'],
  'speaks-a-future-protocol': ['unsupported', [], '2999-01-01\\u{1b}[31m'],
  'speaks-a-numeric-protocol': ['invalid-response', [], 'answer to initialize'],
  'has-a-name-of-5-mb': ['limit-exceeded', [], 'one line has more than 4 MiB'],
  'has-a-name-of-1-mb': ['partial', GOOD, 'its names are too long'],
  'gives-instructions-of-3-mb': ['partial', GOOD, 'its instructions are too long'],
  'sends-garbage-without-end': ['limit-exceeded', [], '100 lines'],
  'sends-a-line-of-200-mb': ['limit-exceeded', [], 'one line has more than 4 MiB'],
  'sends-a-line-without-end': ['limit-exceeded', [], 'one line has more than 4 MiB'],
  'sends-large-messages-without-end': ['limit-exceeded', [], 'more than 16 MiB'],
  'sends-brackets-without-end': ['complete', GOOD, ''],
  'asks-300000-times': ['limit-exceeded', [], '2000 messages'],
  'says-300000-times-that-tools-changed': ['limit-exceeded', [], '2000 messages'],
  'floods-its-error-output': ['complete', GOOD, ''],
  'pages-without-end': ['limit-exceeded', pagesUpTo(50), '50 pages'],
  'pages-in-a-circle': ['limit-exceeded', pagesUpTo(2), 'circle'],
  'pages-with-a-cursor-of-1-mb': ['limit-exceeded', pagesUpTo(1), '4096 bytes'],
  'pages-with-a-number': ['invalid-response', pagesUpTo(1), 'cursor is no text'],
  'lists-50000-tools': [
    'limit-exceeded',
    Array.from({ length: 2000 }, (_, index) => `t${index}`),
    '2000 tools',
  ],
  'lists-15-mb-of-tools': ['limit-exceeded', [], 'one line has more than 4 MiB'],
  'leaves-an-orphan': ['complete', GOOD, ''],
  'leaves-an-orphan-that-holds-its-output': ['complete', GOOD, ''],
  'fills-the-disk': ['complete', GOOD, ''],
  'fills-the-memory': ['limit-exceeded', [], '1024 MiB of memory'],
  'forks-without-end': ['complete', ['forks_were_stopped', ...GOOD], ''],
  'lists-its-home': ['complete', GOOD, ''],
  'lists-more-to-a-known-client': ['complete', GOOD, ''],
  'lists-other-tools-every-time': ['complete', [...GOOD, 'kettle_now'], ''],
};

function pagesUpTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => `page_${String(index + 1).padStart(3, '0')}`);
}

describe('a server that misbehaves in how it talks', { concurrent: true }, () => {
  it.each(Object.keys(STDIO_TOYS))('%s', async (toy) => {
    const [completion, tools, reason] = EXPECTED[toy] ?? [
      'not-scanned',
      [],
      'this toy has no expectation',
    ];
    const scan = await scanToy(toy, {}, deadlinesFor(completion));
    expect(scan.completion).toBe(completion);
    expect(scan.reason ?? '').toContain(reason);
    expect((scan.reason ?? '').length).toBeLessThan(300);
    expect(scan.seen?.tools.map(({ definition }) => definition.name) ?? []).toEqual(
      [...tools].sort(),
    );
  });
});
