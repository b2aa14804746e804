import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Completion, ObservationSchema, ReceiptSchema } from '../../scanner/contract/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openToyRegistry, TOY_KITCHEN, type ToyRegistry } from '../toys/registry.ts';
import { toolRisk } from './command-line.ts';
import { watchScannerMemory } from './memory.ts';
import { toyListing, writeListings } from './toy-catalogue.ts';

const CLI = fileURLToPath(new URL('../../scanner/cli.ts', import.meta.url));

const MEBIBYTE = 1024 * 1024;

let registry: ToyRegistry;
beforeAll(async () => {
  registry = await openToyRegistry();
  await registry.publish(TOY_KITCHEN);
});
afterAll(() => registry.close());

/** Starts `tool-risk`, without waiting for its end. */
function startScan(args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, ...registry.environment },
    stdio: 'ignore',
    detached: true,
  });
  return { child, pid: child.pid ?? 0, ended: once(child, 'exit') };
}

describe('the memory of the scanner', () => {
  const heavy: readonly (readonly [string, Completion])[] = [
    ['lists-15-mb-of-tools', 'limit-exceeded'],
    ['lists-50000-tools', 'limit-exceeded'],
    ['sends-large-messages-without-end', 'limit-exceeded'],
    ['has-a-name-of-1-mb', 'partial'],
    ['answers-with-an-error-of-3-mb', 'invalid-response'],
    ['output-has-20000-properties', 'partial'],
    ['input-is-1000000-brackets-deep', 'partial'],
    ['sends-garbage-without-end', 'limit-exceeded'],
    ['asks-300000-times', 'limit-exceeded'],
  ];
  it.each(heavy)('stays below 300 MiB in all: %s', async (toy, completion) => {
    const catalogue = await temporaryFolder();
    await writeListings(catalogue, { heavy: toyListing(toy) });
    const { pid, ended } = startScan(['--catalogue', catalogue, 'scan', '--quiet']);
    const memory = watchScannerMemory(pid);
    await ended;
    const bytes = memory.stop();
    const receipt = await readFile(join(catalogue, 'receipts', 'heavy.json'), 'utf8');
    expect(ReceiptSchema.parse(JSON.parse(receipt)).attempt.completion).toBe(completion);
    expect(bytes).toBeGreaterThan(60 * MEBIBYTE);
    expect(bytes).toBeLessThan(300 * MEBIBYTE);
  });
});

describe('a scan that is interrupted', () => {
  /** As many as it takes to meet every step of an install, a listing and a write. */
  const KILLS = 50;

  /** Longer than a whole scan of the toys takes, in milliseconds. */
  const LONGEST_MS = 3_000;

  it('leaves whole files and no process, wherever it is killed, and the next one goes on', async () => {
    const catalogue = await temporaryFolder();
    const listing = (index: number) =>
      toyListing('lists-other-tools-every-time', { environment: { RUN: String(index) } });
    await writeListings(catalogue, { kitchen: listing(-1), restaurant: listing(-2) });
    await toolRisk(['--catalogue', catalogue, 'scan', '--quiet'], registry.environment);
    let killed = 0;
    for (let index = 0; index < KILLS; index += 1) {
      await writeListings(catalogue, {
        kitchen: listing(index),
        restaurant: listing(index + KILLS),
      });
      const { child, pid, ended } = startScan(['--catalogue', catalogue, 'scan', '--quiet']);
      const signal = (['SIGKILL', 'SIGTERM', 'SIGINT'] as const)[index % 3] ?? 'SIGKILL';
      await Promise.race([wait((LONGEST_MS * index) / KILLS), ended]);
      if (child.exitCode === null && process.kill(pid, signal)) killed += 1;
      await ended;
      await expectWholeFiles(catalogue);
    }
    expect(killed).toBeGreaterThan(KILLS / 4);
    const last = await toolRisk(
      ['--catalogue', catalogue, 'scan', '--quiet'],
      registry.environment,
    );
    expect(last.code).toBe(0);
    expect(await processesWith('lists-other-tools-every-time')).toEqual([]);
    expect(await abandonedWorkspaces()).toEqual([]);
  }, 300_000);
});

async function expectWholeFiles(catalogue: string): Promise<void> {
  for (const server of ['kitchen', 'restaurant']) {
    const observation = JSON.parse(
      await readFile(join(catalogue, 'observed', `${server}.json`), 'utf8'),
    );
    expect(ObservationSchema.parse(observation).tools).toHaveLength(3);
    const receipt = JSON.parse(
      await readFile(join(catalogue, 'receipts', `${server}.json`), 'utf8'),
    );
    expect(ReceiptSchema.parse(receipt).observed).not.toBeNull();
  }
}

async function processesWith(words: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.filter((line) => line.includes(words));
}

/** Workspaces whose maker is gone: the run after a killed one removes them. */
async function abandonedWorkspaces(): Promise<string[]> {
  const names = (await readdir(tmpdir())).filter((name) => /^tool-risk-\d+-/.test(name));
  const running = await Promise.all(
    names.map((name) =>
      readdir(`/proc/${name.split('-')[2]}`).then(
        () => true,
        () => false,
      ),
    ),
  );
  return names.filter((_, place) => running[place] === false);
}
