import { stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { CommandTarget } from '../target.ts';
import { NODE, type Program } from './program.ts';
import { readableBind } from './readable-bind.ts';

/** What every program has in the sandbox anyway. */
const SHARED = '/usr';

const CALLED_NODE = /^node(js)?$/;

/**
 * The program of a local command. It sees its own files at their own paths: the folder of the command,
 * or of the script that an interpreter is given first, and nothing else.
 *
 * @param node a Node of this machine that everybody may read, for commands that ask for Node
 * @param scratch a folder for copies of files that the user of the sandbox could not read
 */
export async function commandProgram(
  target: CommandTarget,
  node: string,
  scratch: string,
): Promise<Program> {
  const script = await scriptOf(target);
  const own = [
    ...(isAbsolute(target.command) ? [target.command] : []),
    ...(script === null ? [] : [script]),
  ];
  const shown = [...new Set(own.map(folderToShow))].filter((path) => !isWithin(path, SHARED));
  const binds = await Promise.all(
    shown.map((path, index) => readableBind(path, join(scratch, `bind-${index}`))),
  );
  const args = script === null ? target.arguments : [script, ...target.arguments.slice(1)];
  return {
    binds: [...binds, { from: node, to: NODE }],
    command: [CALLED_NODE.test(basename(target.command)) ? NODE : target.command, ...args],
    environment: target.environment,
    files: {},
  };
}

/** The first argument as an absolute path, where it names a file. */
async function scriptOf({ arguments: [first], folder }: CommandTarget): Promise<string | null> {
  if (first === undefined || first.startsWith('-')) return null;
  const path = resolve(folder, first);
  const isFile = await stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return isFile ? path : null;
}

/** The folder of a file, or the file alone where its folder holds much that is none of its business. */
function folderToShow(file: string): string {
  const folder = dirname(file);
  const holdsMore = isWithin(homedir(), folder) || folder === tmpdir() || folder === '/etc';
  return holdsMore ? file : folder;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}
