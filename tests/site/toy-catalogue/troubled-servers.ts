import type { Completion } from '../../../scanner/contract/completion.ts';
import { type ToyServer, takes } from './toy-server.ts';

const TOOLS = [
  { name: 'read_log', description: 'Read the log of the lighthouse.', inputSchema: takes(['day']) },
  { name: 'wipe_log', description: 'Erase the whole log for good.', inputSchema: takes([]) },
];

const NOTHING_SEEN: readonly [Completion, string][] = [
  ['auth-required', 'the server asks for a sign-in before it lists its tools'],
  ['unreachable', 'nobody answers at the address'],
  ['timed-out', 'no answer within 20 s'],
  ['limit-exceeded', 'it sent more than 8 MiB'],
  ['invalid-response', 'the answer to tools/list is not JSON'],
  ['install-failed', 'npm cannot find the package'],
  ['unsupported', 'it speaks a protocol version that is not known'],
  ['sandbox-missing', 'bubblewrap is not installed'],
];

/** One server for every way in which a scan can end without showing anything. */
const UNSEEN: readonly ToyServer[] = NOTHING_SEEN.map(([completion, reason]) => ({
  server: `fog-${completion}`,
  title: `Fog (${completion})`,
  summary: 'A toy that no scan has seen.',
  paragraph: `A toy whose scan ends as ${completion}.`,
  failed: { completion, reason },
}));

/** Servers about which less is known than a reader would like. */
export const TROUBLED_SERVERS: readonly ToyServer[] = [
  ...UNSEEN,
  {
    server: 'fog-never',
    title: 'Fog (never tried)',
    summary: 'A toy that is listed and was never scanned.',
    paragraph: 'A toy without a receipt.',
    unscanned: true,
  },
  {
    server: 'half-light',
    title: 'Half Light',
    summary: 'A toy whose list was cut off.',
    paragraph: 'A toy of which only a part was seen.',
    tools: [...TOOLS, { name: 7 }, { name: 'broken\u202etxt', inputSchema: 'no schema' }],
    seen: { completion: 'partial', reason: '2 of 4 tools could not be read' },
  },
  {
    server: 'old-light',
    title: 'Old Light',
    summary: 'A toy that answered once.',
    paragraph: 'A toy whose last scan failed.',
    tools: TOOLS,
    seen: { completion: 'complete', reason: null },
    failed: { completion: 'timed-out', reason: 'no answer within 20 s' },
  },
  {
    server: 'bare-light',
    title: 'Bare Light',
    summary: 'A toy that ran without walls.',
    paragraph: 'A toy that was scanned with no sandbox.',
    sandbox: 'none',
    tools: TOOLS,
    seen: { completion: 'complete', reason: null },
  },
  {
    server: 'dark-light',
    title: 'Dark Light',
    summary: 'A toy without tools.',
    paragraph: 'A toy that answers with an empty list.',
    tools: [],
    seen: { completion: 'complete', reason: null },
  },
];
