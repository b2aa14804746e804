import { chmod, copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../write.ts';
import { DiskBudget } from './disk-budget.ts';

/** The start of a workspace's name; the id of the process that made it follows. */
const PREFIX = 'tool-risk-';

const NAME = new RegExp(`^${PREFIX}(\\d+)-`);

/** As root, servers run as a user who owns nothing and must read what is here. */
const READABLE_BY_ALL = 0o755;

/** Where one run of the scanner installs servers: a folder of its own that goes when the run ends. */
export interface Workspace {
  /** The Node that runs servers, readable by the user that they run as. */
  readonly node: string;
  /** Room for what is installed. */
  readonly disk: DiskBudget;
  /** Makes a new, empty folder. */
  newFolder(): Promise<string>;
  /** Removes everything. */
  close(): Promise<void>;
}

/**
 * Opens a workspace in the folder for temporary files and removes those whose makers were killed.
 */
export async function openWorkspace(parent: string = tmpdir()): Promise<Workspace> {
  await removeAbandoned(parent);
  const folder = await newReadableFolder(join(parent, `${PREFIX}${process.pid}-`));
  return {
    node: await readableNode(folder),
    disk: new DiskBudget(),
    newFolder: () => newReadableFolder(join(folder, 'server-')),
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

async function newReadableFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(prefix);
  await chmod(folder, READABLE_BY_ALL);
  return folder;
}

/** As root this Node may stand in a folder that only root can enter, so it is copied. */
async function readableNode(folder: string): Promise<string> {
  if (process.getuid?.() !== 0) return process.execPath;
  const copy = join(folder, 'node');
  await copyFile(process.execPath, copy);
  await chmod(copy, READABLE_BY_ALL);
  return copy;
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(NAME.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isRunning(pid)) continue;
    // Another user's abandoned workspace is that user's to remove.
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => {});
  }
}
