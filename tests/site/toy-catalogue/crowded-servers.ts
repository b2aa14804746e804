import { type ToyServer, takes } from './toy-server.ts';

const TOOLS_EACH = 110;

const NAMES = ['crowd-ant', 'crowd-bee', 'drove'];

/** Enough harmless tools that lists of them have to be dealt out to several pages. */
export const CROWDED_SERVERS: readonly ToyServer[] = NAMES.map((server) => ({
  server,
  title: `Crowd ${server}`,
  summary: 'A toy with many harmless tools.',
  paragraph: 'A toy that fills lists.',
  tools: Array.from({ length: TOOLS_EACH }, (_, index) => ({
    name: `get_item_${index}`,
    description: `Get item ${index} of the public list.`,
    inputSchema: takes(['language']),
    annotations: { readOnlyHint: true },
  })),
  seen: { completion: 'complete', reason: null },
}));
