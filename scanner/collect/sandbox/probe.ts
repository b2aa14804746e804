import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { kill, type Launch, start } from '../launch.ts';
import { quote } from '../printable.ts';
import { launchInBubblewrap } from './bubblewrap.ts';
import { CONTAINER_IMAGE, type ContainerEngine, launchInContainer } from './container.ts';
import { NODE, nodeProgram } from './program.ts';

/** Whether a sandbox works here, and if not, what would make it work. */
export type ProbeResult =
  | { readonly outcome: 'works' }
  | { readonly outcome: 'missing'; readonly remedy: string };

/** Longest time that starting Node in a sandbox takes before it counts as hanging. */
const PROBE_MS = 15_000;

/**
 * Runs Node once in the very sandbox that servers get, in an empty folder.
 *
 * @param node as in `nodeProgram`
 * @param folder an empty folder that everybody may read
 */
export async function probeBubblewrap(node: string, folder: string): Promise<ProbeResult> {
  if (process.platform !== 'linux') return missing('bubblewrap exists for Linux only');
  const complaint = await complaintOf(launchInBubblewrap(probeProgram(node, folder)));
  return complaint === null ? { outcome: 'works' } : missing(bubblewrapRemedy(complaint));
}

/** The same for a container engine, with the image that servers get; never downloads it. */
export async function probeContainer(
  engine: ContainerEngine,
  node: string,
  folder: string,
): Promise<ProbeResult> {
  const name = `tool-risk-probe-${process.pid}`;
  const launch = await launchInContainer(probeProgram(node, folder), engine, name, folder);
  const complaint = await complaintOf(launch);
  if (complaint === null) return { outcome: 'works' };
  return missing(
    `${engine} does not run containers here; start it and run: ${engine} pull ${CONTAINER_IMAGE}`,
  );
}

function probeProgram(node: string, folder: string) {
  const program = nodeProgram(
    { folder, entry: '', arguments: [], environment: {}, files: {} },
    node,
  );
  return { ...program, command: [NODE, '--version'] as const };
}

/** What a program complains of when it fails, `null` when it ends well. */
async function complaintOf(launch: Launch): Promise<string | null> {
  const started = start(launch);
  const timer = setTimeout(() => kill(started), PROBE_MS);
  try {
    const [complaint, [code]] = await Promise.all([
      text(started.errors),
      once(started.process, 'close'),
    ]);
    return code === 0 ? null : complaint;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
    kill(started);
  }
}

function missing(remedy: string): ProbeResult {
  return { outcome: 'missing', remedy };
}

/** From the ways it was seen to fail: not installed, and namespaces forbidden (Ubuntu 23.10 and later). */
function bubblewrapRemedy(complaint: string): string {
  if (complaint.includes('ENOENT') || complaint.includes('No such file')) {
    return 'install bubblewrap and util-linux: sudo apt-get install --yes bubblewrap util-linux';
  }
  const said = quote(complaint.trim().split('\n').at(-1) ?? '');
  return (
    `bubblewrap is installed but may not make namespaces here ("${said}"); ` +
    'on Ubuntu allow it: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0'
  );
}
