import type { SensedAct, ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

const PRIVATE = TOPIC.private | TOPIC.health;

/** `mail_search`, "Searches by keyword": the server's own word stands before the verb, and nothing else says what is read. */
export function isCalledPrivate(
  { act, field }: SensedAct,
  { name, description }: ToolReading,
): boolean {
  if (field !== 'name' || act.implied || act.object.words.length > 0) return false;
  const [first] = name.words;
  if (((first?.word?.topics ?? 0) & PRIVATE) === 0 || first?.start === act.start) return false;
  return (description?.main ?? []).every(
    ({ act: { object } }) => object.topics === 0 || VAGUE.has(object.head),
  );
}

const VAGUE = new Set(['base', 'entry', 'item', 'detail', 'record', 'everything', 'context']);
