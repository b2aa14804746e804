import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, type TestContext } from 'vitest';
import { type Attempt, attemptScan } from '../../scanner/collect/attempt-scan.ts';
import { DEADLINES } from '../../scanner/collect/limits.ts';
import type { Workspace } from '../../scanner/collect/workspace.ts';
import type { Completion } from '../../scanner/contract/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { toolRisk } from './command-line.ts';
import { observationOf, receiptOf, writeListings } from './toy-catalogue.ts';
import { deadlinesFor } from './toy-deadlines.ts';

const HTTP_TOY = fileURLToPath(new URL('../toys/http.mjs', import.meta.url));

/** A toy that listens. */
interface Listening {
  readonly url: string;
  /** How often it was asked, by method. */
  counts(): Promise<{ readonly GET: number; readonly POST: number }>;
}

async function startToy(
  toy: string,
  { onTestFinished }: TestContext,
  trap = '',
): Promise<Listening> {
  const child = spawn(process.execPath, [HTTP_TOY, toy, trap], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [port] = await once(child.stdout, 'data');
  const origin = `http://127.0.0.1:${String(port).trim()}`;
  return { url: `${origin}/mcp`, counts: async () => (await fetch(`${origin}/counts`)).json() };
}

/** Listens where nobody must ask, and says who did. */
async function setTrap({ onTestFinished }: TestContext) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function scanUrl(
  url: string,
  type: 'streamable-http' | 'sse',
  { allowPrivateHosts = true, deadlines = DEADLINES } = {},
): Promise<Attempt> {
  return attemptScan(
    { type, url, headers: {} },
    {
      wall: { sandbox: null, remedy: '' },
      // No program is started, so nothing is asked of it.
      workspace: {} as Workspace,
      deadlines,
      allowPrivateHosts,
      checkSteadiness: false,
      signal: new AbortController().signal,
      onStep: () => {},
      now: () => new Date(0),
    },
  );
}

const GOOD = ['kettle_boil', 'kettle_read'];

/** Toy → state of its scan, tools, words of the reason. */
const EXPECTED: Readonly<Record<string, readonly [Completion, readonly string[], string]>> = {
  honest: ['complete', GOOD, ''],
  'answers-in-events': ['complete', GOOD, ''],
  'wants-its-session-back': ['complete', GOOD, ''],
  'lists-one-bad-tool': ['partial', GOOD, '1 of 3 tools'],
  'answers-401': ['auth-required', [], 'answers 401'],
  'answers-403': ['auth-required', [], 'answers 403'],
  'answers-404': ['invalid-response', [], 'HTTP status 404'],
  'answers-405': ['invalid-response', [], 'HTTP status 405'],
  'answers-500': ['invalid-response', [], 'HTTP status 500'],
  'answers-with-a-page': ['invalid-response', [], 'text/html'],
  'answers-in-no-type': ['invalid-response', [], 'initialize'],
  'answers-with-garbage': ['invalid-response', [], 'initialize'],
  'answers-an-error-of-600-mb': ['limit-exceeded', [], '4 MiB'],
  'redirects-to-another-port': ['invalid-response', [], 'HTTP status 307'],
  'redirects-to-a-file': ['invalid-response', [], 'HTTP status 307'],
  'redirects-to-the-metadata-address': ['invalid-response', [], 'HTTP status 307'],
  'redirects-in-a-circle': ['invalid-response', [], 'HTTP status 307'],
  'answers-600-mb': ['limit-exceeded', [], '4 MiB'],
  'answers-a-bomb': ['limit-exceeded', [], '4 MiB'],
  'answers-200000-messages': ['limit-exceeded', [], ''],
  'sends-one-event-without-end': ['limit-exceeded', [], '16 MiB'],
  'sends-comments-without-end': ['limit-exceeded', [], '16 MiB'],
  'sends-garbage-events': ['limit-exceeded', [], ''],
  'sends-headers-never': ['timed-out', [], 'initialize'],
  'sends-headers-drop-by-drop': ['unreachable', [], 'cannot be reached'],
  'sends-its-body-drop-by-drop': ['timed-out', [], 'initialize'],
  'never-lists': ['timed-out', [], 'tools/list'],
  'hangs-up': ['unreachable', [], 'cannot be reached'],
  'wants-to-be-reconnected': ['timed-out', [], 'tools/list'],
  'legacy-honest': ['complete', GOOD, ''],
  'legacy-says-no-endpoint': ['timed-out', [], 'initialize'],
  'legacy-sends-no-headers': ['timed-out', [], 'initialize'],
  'legacy-endpoint-elsewhere': ['invalid-response', [], 'initialize'],
  'legacy-endpoint-is-a-file': ['invalid-response', [], 'initialize'],
  'legacy-hangs-up-again-and-again': ['limit-exceeded', [], '100 times'],
};

describe('a remote server', { concurrent: true }, () => {
  it.for(Object.entries(EXPECTED))('%s', async ([toy, [completion, tools, reason]], context) => {
    const trap = await setTrap(context);
    const { url, counts } = await startToy(toy, context, trap.url);
    const type = toy.startsWith('legacy') ? 'sse' : 'streamable-http';
    const attempt = await scanUrl(url, type, { deadlines: deadlinesFor(completion) });
    context.expect(attempt.completion).toBe(completion);
    context.expect(attempt.reason ?? '').toContain(reason);
    context.expect((attempt.reason ?? '').length).toBeLessThan(300);
    context
      .expect(attempt.seen?.tools.map(({ definition }) => definition.name) ?? [])
      .toEqual(tools);
    context.expect(attempt.sandbox).toBe('remote');
    context.expect(trap.asked).toEqual([]);
    const { GET, POST } = await counts();
    context.expect(GET + POST).toBeLessThanOrEqual(101);
  });

  it('is not asked for a stream of its own messages', async (context) => {
    const { url, counts } = await startToy('wants-to-be-reconnected', context);
    await scanUrl(url, 'streamable-http', { deadlines: deadlinesFor('timed-out') });
    context.expect((await counts()).GET).toBe(0);
  });
});

describe('a private address', () => {
  const spellings = [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '127.1',
    '[::ffff:127.0.0.1]',
    '0177.0.0.1',
    'localhost',
  ];
  it.for(spellings)('is refused when it is written as %s', async (host, context) => {
    const trap = await setTrap(context);
    const url = trap.url.replace('127.0.0.1', host);
    const attempt = await scanUrl(url, 'streamable-http', { allowPrivateHosts: false });
    expect(attempt.completion).toBe('unsupported');
    expect(attempt.reason).toContain('not public');
    expect(attempt.reason).toContain('--allow-private-hosts');
    expect(trap.asked).toEqual([]);
  });

  it.each([
    '[::1]',
    '10.0.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '[fe80::1]',
    '[64:ff9b::7f00:1]',
    '0.0.0.0',
  ])('is refused before anything is sent: %s', async (host) => {
    expect(await scanUrl(`http://${host}:9/`, 'sse', { allowPrivateHosts: false })).toMatchObject({
      completion: 'unsupported',
    });
  });

  it('is asked when that was allowed', async (context) => {
    const { url } = await startToy('honest', context);
    expect(await scanUrl(url, 'streamable-http')).toMatchObject({ completion: 'complete' });
  });
});

describe('a listing of a remote server', () => {
  const listing = (url: string) =>
    `---\n${JSON.stringify({
      title: 'Restaurant',
      summary: 'A toy.',
      default: true,
      transport: {
        type: 'streamable-http',
        url,
        headers: { 'x-table': { environment: 'TOY_TABLE' } },
      },
    })}\n---\nA toy restaurant.\n`;

  it('takes the value of a header from the environment and keeps only its name', async (context) => {
    const catalogue = await temporaryFolder();
    const { url } = await startToy('wants-a-header', context);
    await writeListings(catalogue, { restaurant: listing(url) });
    const args = ['--catalogue', catalogue, 'scan', '--allow-private-hosts'];
    const result = await toolRisk(args, { TOY_TABLE: 'reserved' });
    expect(result.code).toBe(0);
    expect((await observationOf(catalogue, 'restaurant')).profile).toEqual({
      type: 'streamable-http',
      url,
      headers: ['x-table'],
      sandbox: 'remote',
    });
    const written = await readFile(join(catalogue, 'observed', 'restaurant.json'), 'utf8');
    expect(written + result.stdout + result.stderr).not.toContain('reserved');
  });

  it('says which variable is missing', async (context) => {
    const catalogue = await temporaryFolder();
    const { url } = await startToy('wants-a-header', context);
    await writeListings(catalogue, { restaurant: listing(url) });
    await toolRisk(['--catalogue', catalogue, 'scan', '--allow-private-hosts']);
    expect((await receiptOf(catalogue, 'restaurant')).attempt).toMatchObject({
      completion: 'auth-required',
      reason: expect.stringContaining('TOY_TABLE'),
    });
  });
});
