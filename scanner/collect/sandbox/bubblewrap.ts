import { posix } from 'node:path';
import type { Launch } from '../launch.ts';
import { NODE, type Program } from './program.ts';

/** The user and group that own nothing. */
const NOBODY = '65534';

const HOME = '/home/scan';

const MEBIBYTE = 1024 * 1024;
const TEMPORARY_BYTES = String(64 * MEBIBYTE);
const SHARED_MEMORY_BYTES = String(16 * MEBIBYTE);

/** File descriptors: the first three are the protocol's, then bwrap's options, then the files. */
const OPTIONS_DESCRIPTOR = 3;

/** Limits for each process of the server; `prlimit` of util-linux sets them without privilege. */
const PROCESS_LIMITS = [
  '--nproc=256',
  `--data=${2048 * MEBIBYTE}`,
  '--nofile=1024',
  `--fsize=${64 * MEBIBYTE}`,
  '--cpu=60',
  '--core=0',
];

/**
 * Starts a program where it sees no network, no process and no file of this machine but /usr and its
 * binds, all read-only; where it owns nothing and can become nobody else; and where its memory, disk,
 * processes and time are bounded.
 *
 * The options go through a pipe instead of the command line, which the program could read in
 * /proc/1/cmdline. As root, `setpriv` first gives every privilege away: bubblewrap under root would
 * leave /proc/sys writable.
 */
export function launchInBubblewrap(program: Program): Launch {
  const files = Object.entries(program.files);
  const options = [
    ...[
      '--unshare-user',
      '--unshare-ipc',
      '--unshare-pid',
      '--unshare-uts',
      '--unshare-cgroup-try',
    ],
    ...[
      '--unshare-net',
      '--disable-userns',
      '--uid',
      NOBODY,
      '--gid',
      NOBODY,
      '--hostname',
      'scan',
    ],
    ...['--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--clearenv'],
    ...[
      '--ro-bind',
      '/usr',
      '/usr',
      '--symlink',
      'usr/bin',
      '/bin',
      '--symlink',
      'usr/lib',
      '/lib',
    ],
    ...['--symlink', 'usr/lib64', '/lib64', '--proc', '/proc', '--dev', '/dev'],
    ...['--size', TEMPORARY_BYTES, '--tmpfs', '/tmp', '--size', TEMPORARY_BYTES, '--tmpfs', HOME],
    ...program.binds.flatMap(({ from, to }) => ['--ro-bind', from, to]),
    ...files.flatMap(([path], index) => [
      '--file',
      String(OPTIONS_DESCRIPTOR + 1 + index),
      posix.join(HOME, path),
    ]),
    ...Object.entries(insideEnvironment(program)).flatMap(([name, value]) => [
      '--setenv',
      name,
      value,
    ]),
    ...['--size', SHARED_MEMORY_BYTES, '--tmpfs', '/dev/shm', '--remount-ro', '/dev'],
    ...['--remount-ro', '/', '--chdir', HOME],
  ];
  const command = [
    ...withoutRoot(),
    ...['/usr/bin/bwrap', '--args', String(OPTIONS_DESCRIPTOR), '--'],
    ...['prlimit', ...PROCESS_LIMITS, '--', ...program.command],
  ];
  return {
    command: command[0] ?? '',
    arguments: command.slice(1),
    // The program can read this in /proc/1/environ.
    environment: {},
    inputs: [
      options.map((option) => `${option}\0`).join(''),
      ...files.map(([, content]) => content),
    ],
  };
}

/** What the program finds in its environment; a placeholder of the same name wins but for HOME. */
function insideEnvironment(program: Program): Record<string, string> {
  const path = `${posix.dirname(NODE)}:/usr/local/bin:/usr/bin:/bin`;
  return { PATH: path, LANG: 'C.UTF-8', ...program.environment, HOME };
}

function withoutRoot(): string[] {
  if (process.getuid?.() !== 0) return [];
  return ['/usr/bin/setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
}
