import type { Act } from './act.ts';
import type { NameWord } from './name.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { isSaidWithin } from './said-within.ts';
import { TOPIC } from './word.ts';

const PRIVATE = TOPIC.private | TOPIC.health;

/** `mail_search`, "Searches by keyword": the server's own word stands before the verb, and nothing else says what is read. */
export function isCalledPrivate(sensed: SensedAct, tool: ToolReading): boolean {
  const { act, field } = sensed;
  if (isOfMemory(act, tool) || isOfRoom(sensed, tool) || isRecalled(sensed, tool)) return true;
  const { name, description } = tool;
  if (field !== 'name' || act.implied || act.object.words.length > 0) return false;
  const [first] = name.words;
  if (((first?.word?.topics ?? 0) & PRIVATE) === 0 || first?.start === act.start) return false;
  return (description?.main ?? []).every(
    ({ act: { object } }) => object.topics === 0 || VAGUE.has(object.head),
  );
}

/** `near_letters`, "Returns the best chunks": no verb stands in the name, and its noun is what is shown. */
export function privateNounOf({ name, nameActs, description }: ToolReading): NameWord | undefined {
  const last = name.words.at(-1);
  if (nameActs.length > 0 || last === undefined || ((last.word?.topics ?? 0) & PRIVATE) === 0)
    return undefined;
  const main = description?.main ?? [];
  const isVague = main.every(({ act: { object } }) => VAGUE.has(object.head));
  return isVague && main.length > 0 ? last : undefined;
}

const VAGUE = new Set([
  'chunk',
  'snippet',
  'passage',
  'match',
  'hit',
  'result',
  'base',
  'entry',
  'item',
  'detail',
  'record',
  'everything',
  'context',
]);

/** "Lists entities" of a memory: what it remembers is what it was told by somebody. */
function isOfMemory({ object: { head, complement } }: Act, { server }: ToolReading): boolean {
  if (![head, ...complement].some((word) => REMEMBERED.has(word))) return false;
  if (SHAPES.has(head) || complement.some((word) => SHAPES.has(word))) return false;
  return !server.nameWords.isDisjointFrom(MEMORIES);
}

const REMEMBERED = new Set(
  'entity observation relation relationship fact insight episode context everything'.split(' '),
);
const SHAPES = new Set(['type', 'kind', 'schema']);
const MEMORIES = new Set(['memory', 'memories', 'brain', 'mem', 'remember']);

/** `recall`, whatever the description says of it: what somebody had kept in mind. */
function isRecalled({ act, field }: SensedAct, { name }: ToolReading): boolean {
  if (field !== 'name' || act.lemma !== 'recall') return false;
  return act.object.words.length === 0 && name.words.at(-1)?.lower === 'recall';
}

/** "A still image", "a live frame": a camera takes it, whatever stands before it. */
function isOfRoom(sensed: SensedAct, tool: ToolReading): boolean {
  return TAKEN.has(sensed.act.object.head) && isSaidWithin(sensed, tool, IN_FRONT);
}

const TAKEN = new Set(['image', 'frame', 'picture', 'photo']);
const IN_FRONT = new Set(['still', 'live']);
