import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Launch } from '../launch.ts';
import { NODE, type Program } from './program.ts';

/** The programs that run containers, in the order in which they are tried. */
export const CONTAINER_ENGINES = ['docker', 'podman'] as const;

export type ContainerEngine = (typeof CONTAINER_ENGINES)[number];

/** Holds a Node of its own, since that of this machine may be for another system. */
export const CONTAINER_IMAGE = 'docker.io/library/node:24-bookworm-slim';

const HOME = '/home/scan';
const NOBODY = '65534:65534';

/** What a client of an engine needs to find it. */
const ENGINE_VARIABLES = /^(PATH|HOME|XDG_RUNTIME_DIR|DOCKER_\w+|CONTAINER_\w+)$/;

/**
 * Starts a program in a container that has no network and no right, whose root is read-only, and whose
 * memory, disk and processes are bounded.
 *
 * @param name of the container: killing the client leaves it running, so it is removed by its name
 * @param scratch a folder for the program's files
 */
export async function launchInContainer(
  program: Program,
  engine: ContainerEngine,
  name: string,
  scratch: string,
): Promise<Launch> {
  const files = await writeFiles(program.files, scratch);
  const binds = [...program.binds.filter(({ to }) => to !== NODE), ...files];
  const [command, ...rest] = program.command;
  return {
    command: engine,
    arguments: [
      ...['run', '--rm', '--interactive', '--name', name, '--pull', 'never', '--network', 'none'],
      ...['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--init'],
      ...['--pids-limit', '256', '--memory', '1g', '--memory-swap', '1g', '--user', NOBODY],
      ...[
        '--tmpfs',
        '/tmp:size=64m,mode=1777',
        '--tmpfs',
        `${HOME}:size=64m,mode=1777`,
        '--workdir',
        HOME,
      ],
      ...binds.flatMap(({ from, to }) => [
        '--mount',
        `type=bind,source=${from},target=${to},readonly`,
      ]),
      ...Object.entries({ ...program.environment, HOME }).flatMap(([key, value]) => [
        '--env',
        `${key}=${value}`,
      ]),
      ...['--entrypoint', command === NODE ? 'node' : command, CONTAINER_IMAGE, ...rest],
    ],
    environment: engineEnvironment(),
    inputs: [],
  };
}

/** The part of our environment that the engine's client gets; the server gets none of it. */
export function engineEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value !== undefined && ENGINE_VARIABLES.test(key) ? [[key, value] as const] : [],
    ),
  );
}

async function writeFiles(files: Program['files'], scratch: string) {
  return Promise.all(
    Object.entries(files).map(async ([path, content], index) => {
      const from = join(scratch, 'files', String(index), 'content');
      await mkdir(dirname(from), { recursive: true });
      await writeFile(from, content);
      return { from, to: join(HOME, path) };
    }),
  );
}
