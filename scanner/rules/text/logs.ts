import type { Act } from './act.ts';
import { TOPIC } from './word.ts';

/** "Log collection metrics", `log_collector_stats`: how the gathering goes. */
const GATHERING = new Set(['collection', 'collector', 'ingestion', 'shipper', 'forwarder']);

/** "The fields of the log schema", "label names": how logs are built up is not what stands in them. */
export function isShapeOfLogs({ object: { head, words, complement, around } }: Act): boolean {
  if ((around & TOPIC.log) === 0) return false;
  return (
    words.some((word) => GATHERING.has(word)) ||
    SHAPES.has(head) ||
    (SHAPES.has(words.at(-2) ?? '') && head === 'name') ||
    SHAPES.has(complement.at(-1) ?? '')
  );
}

const SHAPES = new Set('schema field attribute facet label catalog catalogue retention'.split(' '));
