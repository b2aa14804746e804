import type { Act } from './act.ts';
import type { ToolReading } from './reading.ts';

/** What messages stand in that programs write to each other. */
const CHANNELS = new Set(['queue', 'topic', 'stream', 'broker', 'bus', 'kafka', 'mqtt']);

/** Whether a message is one between programs: "receives messages from a queue". */
function isBetweenMachines({ object }: Act): boolean {
  return [...object.words, ...object.complement].some((word) => CHANNELS.has(word));
}

/** Whether name, title or main clause say so of the tool. */
export function passesBetweenMachines({ leading }: ToolReading): boolean {
  return leading.some(({ act }) => isBetweenMachines(act));
}
