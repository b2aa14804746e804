import { Cursor } from './cursor.ts';
import { skipOrnament } from './label.ts';
import { isQuestion } from './main-verb.ts';
import type { DescriptionReading } from './reading.ts';
import type { Part } from './word.ts';

/** A question is asked and answered, or a thing is named. */
type Told = 'answer' | 'thing';

/**
 * Whether a description only names what is shown: it asks a question ("Who is on call"), or its first sentence
 * is a noun with what says more of it ("Lines of a log"), and no word of it tells what becomes of something.
 */
export function whatIsTold({ passage, main, sentences }: DescriptionReading): Told | undefined {
  const [sentence] = sentences;
  if (sentence === undefined || passage.language !== 'english') return undefined;
  if (main.length === 0 || !main.every(({ act }) => act.implied)) return undefined;
  const cursor = new Cursor(passage.tokens, sentence.from, sentence.to);
  const first = skipOrnament(cursor, sentence.from);
  if (isQuestion(cursor, first)) return 'answer';
  return !mayBeVerb(cursor, first) && isNoun(cursor, first) ? 'thing' : undefined;
}

/** "Lines of a log", "Stops, doors", "Upcoming releases". */
function isNoun(cursor: Cursor, first: number): boolean {
  let isDetailed = false;
  for (let at = first; at < cursor.to; at++) {
    const part = cursor.part(at);
    if (part === 'relative' && at > first) return true;
    if ((part !== undefined && TELLING.has(part)) || cursor.lower(at) === 'no') return false;
    isDetailed ||= at > first && (part === 'preposition' || cursor.lower(at) === ',');
  }
  return isDetailed || cursor.lower(cursor.to - 1).endsWith('s');
}

/** With one of these something is said of a thing. */
const TELLING: ReadonlySet<Part> = new Set(['negation', 'modal', 'copula', 'you']);

/** "Group the jars", "Throws away the answers", "Signal that …": what stands here may be a verb, and one that nobody knows. */
function mayBeVerb(cursor: Cursor, first: number): boolean {
  const [lower, part] = [cursor.lower(first), cursor.part(first + 1)];
  if (cursor.lower(first + 1) === ':') return true;
  if (cursor.verbForm(first) === 'base' && part !== 'preposition') return true;
  const own = cursor.part(first);
  if ((own !== undefined && own !== 'adverb') || lower.endsWith("'s")) return false;
  if (part === 'determiner' || part === 'pronoun') return true;
  if (part === 'relative') return !lower.endsWith('s');
  return lower.endsWith('s') && (part === 'adverb' || cursor.isPlainWord(first + 1));
}
