import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runBeside } from './run-beside.ts';

const READ_JOB = fileURLToPath(new URL('read-job.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beside-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that reads its job and goes on with it. */
function programOf(source: string): string {
  const file = join(folder, 'program.mjs');
  writeFileSync(
    file,
    `import { writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { readJob } from ${JSON.stringify(READ_JOB)};
const job = await readJob();
${source}`,
  );
  return file;
}

test('a program gets its job, and gives way', async () => {
  const program = programOf(
    'writeFileSync(job.file, JSON.stringify({ job, nice: getPriority() }));',
  );
  const job = { file: join(folder, 'done'), words: ['één', 'two\n'] };
  await runBeside(program, job);
  expect(JSON.parse(readFileSync(job.file, 'utf8'))).toEqual({
    job,
    nice: Math.max(getPriority(), 10),
  });
});

test('a program that fails is told of', async () => {
  await expect(runBeside(programOf('process.exitCode = 7;'), {})).rejects.toThrow(
    'program.mjs ended with exit code 7.',
  );
});

test('a program ends when whoever started it does', async () => {
  const program = programOf('console.log(job); setInterval(() => {}, 1000);');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write('"work"\n');
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('work\n');
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([1, null]);
});
