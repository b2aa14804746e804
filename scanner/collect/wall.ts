import { probeBubblewrap } from './sandbox/probe.ts';
import type { Wall } from './scan-target.ts';
import type { Workspace } from './workspace.ts';

/** What a person can ask for with `--sandbox`. */
export const SANDBOX_CHOICES = ['auto', 'bubblewrap', 'none'] as const;

export type SandboxChoice = (typeof SANDBOX_CHOICES)[number];

/** Finds out what stands between servers and this machine. Nothing does only where that was asked for. */
export async function buildWall(choice: SandboxChoice, workspace: Workspace): Promise<Wall> {
  if (choice === 'none') return { sandbox: 'none' };
  const probe = await probeBubblewrap(workspace.node, await workspace.newFolder());
  if (probe.outcome === 'works') return { sandbox: 'bubblewrap' };
  return {
    sandbox: null,
    remedy: `no sandbox works on this machine, so its program was not started; ${probe.remedy}`,
  };
}
