import type { Act } from './act.ts';
import type { LanguageId } from './languages/language.ts';
import { isAbroad } from './passage.ts';
import type { LaterAct, ToolReading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { TOPIC, type VerbClass } from './word.ts';

/** What a tool starts, stops or adjusts in a later sentence is mostly its own work, and what it accepts is its input. */
const OWN_WORK: ReadonlySet<VerbClass> = new Set([
  'start',
  'stop',
  'manage',
  'light',
  'switch',
  'open',
  'close',
  'change',
  'shape',
]);

/** "Rejects changed arguments", "preserves line breaks": how the tool takes what it is given. */
const OF_INPUT = new Set([
  'preserve',
  'retain',
  'say',
  'feed',
  'accept',
  'refuse',
  'reject',
  'decline',
  'deny',
  'ignore',
  'skip',
  'require',
  'raise',
]);

/** "It clears when …", "expires after …": with nothing behind them these say what becomes of the thing itself. */
const PASSES = new Set(['clear', 'expire', 'reset', 'drop', 'pop']);

/** Whether what a later sentence says is done by the call, beside what the main clause says. */
export function isLaterEffect(later: LaterAct, tool: ToolReading): boolean {
  const { act, form, after, sentence, effect, firm } = later;
  if (isAbroad(tool.description?.passage) && !isSaidOfTool(sentence, tool)) return false;
  if (isMadeUpFor(later, tool)) return false;
  if (sentence.section !== 'body' || effect === 'read' || !firm) return false;
  if (OWN_WORK.has(act.verbClass) && !movesDevice(act)) return false;
  if (OF_INPUT.has(act.lemma) && effect !== 'financial') return false;
  if (isOwnStep(later) || isSubject(later, tool)) return false;
  if (PASSES.has(act.lemma) && act.object.words.length === 0) return false;
  if ((act.lemma === 'run' || act.lemma === 'execute') && saysHow(act, tool)) return false;
  if (act.lemma === 'call' && (act.object.topics & TOPIC.person) === 0) return false;
  return (form === 'third' && (after === 'subject' || !sentence.bullet)) || after === 'subject';
}

/** "Runs a query", "sends the request", "drops rows without a date": how the answer comes about. */
function isOwnStep({ act: { lemma, object }, effect }: LaterAct): boolean {
  if (lemma === 'drop') return SHAPED.has(object.head);
  return effect === 'execute' && STEPS.has(object.head);
}

const SHAPED = new Set(['row', 'column', 'duplicate', 'value', 'field', 'null', 'line']);
const STEPS = new Set(['query', 'request', 'search', 'login', 'lookup', 'endpoint']);

/** "Charges apply", "Transfers between accounts are ignored": at the head of a sentence that has a verb of its own, a noun. */
function isSubject(
  { act, sentence: { from, to } }: LaterAct,
  { description }: ToolReading,
): boolean {
  const { tokens = [] } = description?.passage ?? {};
  if (tokens[from]?.start !== act.start || tokens[from]?.word?.nounish !== true) return false;
  if (APPLIES.has(tokens[from + 1]?.lower ?? '')) return true;
  for (let at = from + 1; at < to && tokens[at]?.kind !== 'mark'; at++) {
    const part = tokens[at]?.word?.part;
    if (part === 'copula' || part === 'modal') return true;
    if (part === 'relative' || part === 'conjunction') return false;
  }
  return false;
}

const APPLIES = new Set(['apply', 'vary', 'accrue', 'depend', 'occur']);

/**
 * "Löscht die Liste", "luego envía …". In most other languages a verb does not show whether the tool, the
 * caller or another tool does it: without such a word in front, one in six was the tool's.
 */
function isSaidOfTool({ from }: Sentence, { description }: ToolReading): boolean {
  const { language, tokens } = description?.passage ?? {};
  const tellsWho = typeof language === 'object' && TELL_WHO.has(language.id);
  return tellsWho || THEN.has(tokens?.[from]?.lower ?? '');
}

/** Languages in which an order has another form than what somebody does. */
const TELL_WHO: ReadonlySet<LanguageId> = new Set(['de', 'ru']);

const THEN = new Set(
  'danach dann anschließend luego después también depois também ensuite puis затем потом также 然后 随后 その後 그런'.split(
    ' ',
  ),
);

/** "Runs in parallel", "runs on the server": how the tool does its work, and no program that it runs. */
function saysHow({ verbEnd, object }: Act, { description }: ToolReading): boolean {
  const text = description?.passage.text ?? '';
  return object.words.length === 0 || HOW.some((how) => text.startsWith(how, verbEnd));
}

const HOW = [' in ', ' on ', ' at ', ' as ', ' with ', ' under ', ' within ', ' for ', ' once'];

/** "Replaces the labels of a jar. Removes existing labels": others stand in the place of what is lost. */
function isMadeUpFor({ act, effect }: LaterAct, { description }: ToolReading): boolean {
  if (effect !== 'destructive' || act.object.head === '') return false;
  const main = description?.main ?? [];
  return main.some(
    ({ act: said }) => PUTS_OTHERS.has(said.lemma) && said.object.words.includes(act.object.head),
  );
}

const PUTS_OTHERS = new Set(['replace', 'set', 'reassign']);

/** "This moves the arm": no work of the tool's own. */
function movesDevice({ lemma, object }: Act): boolean {
  return lemma === 'move' && (object.topics & TOPIC.device) !== 0;
}
