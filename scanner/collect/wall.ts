import { CONTAINER_ENGINES, type ContainerEngine } from './sandbox/container.ts';
import { probeBubblewrap, probeContainer } from './sandbox/probe.ts';
import type { Workspace } from './workspace.ts';

/** What stands between servers and this machine during a scan. */
export type Wall =
  | { readonly sandbox: 'bubblewrap' }
  | { readonly sandbox: 'docker'; readonly engine: ContainerEngine }
  | { readonly sandbox: 'none' }
  /** Nothing does and nobody asked for nothing: programs are not started. */
  | { readonly sandbox: null; readonly remedy: string };

/** What a person can ask for with `--sandbox`. */
export const SANDBOX_CHOICES = ['auto', 'bubblewrap', 'docker', 'none'] as const;

export type SandboxChoice = (typeof SANDBOX_CHOICES)[number];

/**
 * Finds out, once for a run, what can stand between servers and this machine: bubblewrap, else a
 * container engine. Nothing does only where that was asked for.
 */
export async function buildWall(choice: SandboxChoice, workspace: Workspace): Promise<Wall> {
  if (choice === 'none') return { sandbox: 'none' };
  const remedies: string[] = [];
  if (choice !== 'docker') {
    const probe = await probeBubblewrap(workspace.node, await workspace.newFolder());
    if (probe.outcome === 'works') return { sandbox: 'bubblewrap' };
    remedies.push(probe.remedy);
  }
  if (choice !== 'bubblewrap') {
    for (const engine of CONTAINER_ENGINES) {
      const probe = await probeContainer(engine, workspace.node, await workspace.newFolder());
      if (probe.outcome === 'works') return { sandbox: 'docker', engine };
      // One engine is enough of a hint.
      if (engine === CONTAINER_ENGINES[0]) remedies.push(probe.remedy);
    }
  }
  return {
    sandbox: null,
    remedy: `no sandbox works on this machine, so its program was not started; ${remedies.join('; or ')}`,
  };
}
