import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Launch } from '../launch.ts';
import type { Wall } from '../wall.ts';
import { launchInBubblewrap } from './bubblewrap.ts';
import { engineEnvironment, launchInContainer } from './container.ts';
import type { Program } from './program.ts';
import { launchUnconfined } from './unconfined.ts';

const run = promisify(execFile);

/** A program that is ready to start behind a wall. */
export interface Confined {
  readonly launch: Launch;
  /** Removes what could outlive the started process. */
  remove(): Promise<void>;
}

/**
 * Puts a program behind the wall.
 *
 * @param scratch a folder of its own, gone after the scan
 * @throws TypeError where there is no wall: nothing may get this far then
 */
export async function confine(program: Program, wall: Wall, scratch: string): Promise<Confined> {
  const remove = () => Promise.resolve();
  switch (wall.sandbox) {
    case 'bubblewrap':
      return { launch: launchInBubblewrap(program), remove };
    case 'none':
      return { launch: await launchUnconfined(program, join(scratch, 'home')), remove };
    case 'docker': {
      const name = `tool-risk-${process.pid}-${randomBytes(4).toString('hex')}`;
      const launch = await launchInContainer(program, wall.engine, name, scratch);
      return { launch, remove: () => removeContainer(wall.engine, name) };
    }
    case null:
      throw new TypeError('a program may not start without a wall');
  }
}

/** The container lives on when its client is killed. It may be gone already. */
async function removeContainer(engine: string, name: string): Promise<void> {
  await run(engine, ['rm', '--force', name], { env: engineEnvironment() }).catch(() => {});
}
