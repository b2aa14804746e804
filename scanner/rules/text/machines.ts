import type { Act } from './act.ts';

/** What messages stand in that programs write to each other. */
const CHANNELS = new Set(['queue', 'topic', 'stream', 'broker', 'bus', 'kafka', 'mqtt']);

/** Whether a message is one between programs: "receives messages from a queue". */
export function isBetweenMachines({ object }: Act): boolean {
  return [...object.words, ...object.complement].some((word) => CHANNELS.has(word));
}
