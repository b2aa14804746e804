import type { Cursor } from './cursor.ts';
import type { MainVerb } from './main-verb.ts';
import type { VerbForm } from './word.ts';

/** How many words may stand before the dash. */
const LONGEST_TOPIC = 6;

/** "Emergency halt — stops all looms": behind the dash stands what is done. */
export function afterDash(cursor: Cursor, first: number): MainVerb | undefined {
  for (let at = first + 1; at <= first + LONGEST_TOPIC; at++) {
    if (cursor.isPlainWord(at)) continue;
    if (!DASHES.has(cursor.lower(at))) return undefined;
    const place = cursor.skipAdverbs(at + 1);
    const form = cursor.verbForm(place);
    const hasObject = cursor.beginsObject(place + 1) || opensList(cursor, place, form);
    const isStated = form === 'third' || (form === 'base' && hasObject);
    const isSure = hasObject || cursor.word(place)?.nounish === false;
    return isStated && isSure ? { place, form, after: 'lead-in' } : undefined;
  }
  return undefined;
}

/** "… — empty, seal, and ship the jar": verbs stand on both sides of the comma. */
function opensList(cursor: Cursor, place: number, form: VerbForm | undefined): boolean {
  const next = place + 2;
  return (
    form !== undefined &&
    cursor.lower(place + 1) === ',' &&
    cursor.verbForm(next) === form &&
    cursor.word(next)?.nounish === false
  );
}

/** How far the word may stand that leads to the means. */
const MEANS_REACH = 6;

/** "Notarizes a page by sending its hash": where the verb is unknown, the means say what is done. */
export function afterMeans(cursor: Cursor, first: number): MainVerb | undefined {
  for (let at = first + 1; at <= first + MEANS_REACH; at++) {
    if (cursor.isMark(at)) return undefined;
    if (cursor.lower(at) !== 'by' || cursor.verbForm(at + 1) !== 'ing') continue;
    return cursor.beginsObject(at + 2)
      ? { place: at + 1, form: 'ing', after: 'lead-in' }
      : undefined;
  }
  return undefined;
}

const DASHES = new Set(['—', '–']);
