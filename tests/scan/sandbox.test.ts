import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { scanToy } from './scan-toy.ts';

const run = promisify(execFile);
/** How long the kernel may take to end the processes of a namespace on a busy machine. */
const KERNEL_MS = 5_000;

const SPY = new URL('../toys/spy.mjs', import.meta.url).pathname;

/** Listens on loopback, so that a toy that reaches the network finds somebody. */
async function listeningPort(): Promise<string> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return String(typeof address === 'object' ? address?.port : '');
}

async function runningCommandLines(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
}

describe('the sandbox', () => {
  it('lets a server reach nothing of the machine', async () => {
    process.env['SCANNER_SECRET'] = 'only-for-the-scanner';
    onTestFinished(() => void delete process.env['SCANNER_SECRET']);
    const { completion, seen } = await scanToy('spy', { SPY_PORT: await listeningPort() });
    expect(completion).toBe('complete');
    expect(seen?.tools.map(({ definition }) => definition.name)).toEqual([
      'kettle_boil',
      'kettle_read',
    ]);
  });

  it('is what keeps the same server from it', async () => {
    const environment = { ...process.env, SPY_PORT: await listeningPort(), SCANNER_SECRET: 'seen' };
    const script = `import(${JSON.stringify(SPY)}).then(({ look }) => look()).then(() => process.stdin.emit('data', '{"id":1,"method":"tools/list"}\\n')).then(() => process.exit())`;
    const { stdout } = await run(process.execPath, ['-e', script], { env: environment });
    expect(stdout).toContain('reached: read /etc/passwd');
    expect(stdout).toContain('reached: connect to loopback');
    expect(stdout).toContain('reached: see an environment variable of the scanner');
  });

  it.each(['leaves-an-orphan', 'leaves-an-orphan-that-holds-its-output'])(
    'ends with everything that a server started: %s',
    async (toy) => {
      const name = randomUUID();
      const { completion } = await scanToy(toy, { ORPHAN: name });
      expect(completion).toBe('complete');
      // The kernel kills what is left in a namespace once its first process has ended, not before.
      await vi.waitFor(async () => {
        const left = (await runningCommandLines()).filter((line) => line.includes(name));
        expect(left).toEqual([]);
      }, KERNEL_MS);
    },
  );
});
