import { spawn } from 'node:child_process';
import { PLACES } from './places.ts';

/** How a build ended. */
export interface BuildRun {
  readonly exitCode: number | null;
  readonly errors: string;
}

/** Runs the build as people do, in a process of its own: Vite behaves otherwise inside a test runner. */
export function runBuild(...options: readonly string[]): Promise<BuildRun> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, ['scripts/build.ts', '--quiet', ...options], {
    cwd: PLACES.project,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, errors }));
  });
}
