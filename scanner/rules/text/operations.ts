import type { Act } from './act.ts';
import { splitName } from './name.ts';
import { readName } from './name-acts.ts';
import type { ToolReading } from './reading.ts';
import { type Sense, senseOf } from './senses.ts';
import type { Token } from './token.ts';
import { TOPIC, type VerbClass, type Word } from './word.ts';

/** An operation that a tool offers beside others, and what it amounts to. */
export interface Operation extends Sense {
  readonly act: Act;
}

/** Steps of the tool's own work (`start`, `abort`, `skip`) say nothing about the world. */
const CONTROLS = new Set<VerbClass>(['start', 'stop', 'drive', 'open', 'close', 'cancel']);
const RUNNABLE = TOPIC.run | TOPIC.routine | TOPIC.host | TOPIC.device | TOPIC.screen;

/** A tool whose name itself sets something going: its steps do too. */
function isNamedAfterAct(tool: ToolReading): boolean {
  return tool.nameActs.some(({ effect }) => effect === 'execute');
}

/** Reads an operation that is listed in a language other than English as done to what the tool is about. */
export function readForeignOperation(
  { lemma, verb }: Word,
  tool: ToolReading,
): Operation | undefined {
  const about = tool.description?.main[0]?.act;
  if (about === undefined || verb === undefined) return undefined;
  const act = { ...about, lemma, verbClass: verb, doubtful: false, implied: false };
  return { act, ...senseOf(act, tool.setting) };
}

/** `pin_parcel` with `add` and `remove`: what is taken away is the mark, and the thing is still there. */
function isUndone({ verbClass, object }: Act, { nameActs }: ToolReading): boolean {
  if (verbClass !== 'remove' && verbClass !== 'delete') return false;
  return object.words.length === 0 && MARKS.has(nameActs[0]?.act.lemma ?? '');
}

const UNDONE: Sense = { effect: 'write', firm: true };
const MARKS = new Set(
  'flag star pin tag label mark like favorite favourite bookmark follow react vote link mute assign'.split(
    ' ',
  ),
);

/** Reads the name of an operation (`create`, `DELETE_ITEM`, `page.close`) as done to what the tool is about. */
export function readOperation(name: string, tool: ToolReading): Operation | undefined {
  const words = splitName(name);
  const [act] = readName(words, 0).acts;
  if (act === undefined || act.implied || (act.doubtful && words.length > 1)) return undefined;
  const object =
    act.object.words.length > 0 ? act.object : (tool.nameActs[0]?.act.object ?? act.object);
  const done = { ...act, object, doubtful: false };
  const sense = isUndone(act, tool) ? UNDONE : senseOf(done, tool.setting);
  const isVague =
    act.object.words.length === 0 && CONTROLS.has(act.verbClass) && !isNamedAfterAct(tool);
  return {
    act: done,
    ...sense,
    firm: sense.firm && !(isVague && (object.topics & RUNNABLE) === 0),
  };
}

/** "(start/stop/status)": of two that belong together each shows that the other is a verb. */
export function isPair([first, second]: readonly Token[]): boolean {
  return second !== undefined && PAIRS.get(first?.lower ?? '') === second.lower;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['start', 'stop'],
  ['play', 'pause'],
  ['lock', 'unlock'],
  ['open', 'close'],
]);
