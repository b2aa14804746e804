import type { Act } from './act.ts';
import type { ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

/** What messages stand in that programs write to each other. */
const CHANNELS = new Set(['queue', 'topic', 'stream', 'broker', 'bus', 'kafka', 'mqtt']);

/** Whether a message is one between programs: "receives messages from a queue", but not "searches the web for a topic". */
function isBetweenMachines({ object }: Act): boolean {
  const isMessage = (object.topics & TOPIC.message) !== 0 || DATA.has(object.head);
  return isMessage && [...object.words, ...object.complement].some((word) => CHANNELS.has(word));
}

const DATA = new Set(['event', 'record', 'payload', 'data']);

/** Whether it is asked of a public ledger, where anybody can read it: "a transaction by its hash". */
export function isOnLedger({ object }: Act): boolean {
  return [...object.words, ...object.complement].some((word) => LEDGER.has(word));
}

const LEDGER = new Set('hash block blockchain chain mempool utxo onchain gas receipt'.split(' '));

/** Whether name, title or main clause say so of the tool. */
export function passesBetweenMachines({ leading }: ToolReading): boolean {
  return leading.some(({ act }) => isBetweenMachines(act));
}
