import type { Rule } from './rule.ts';
import type { Act } from './text/act.ts';
import { placeOfAct } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** What is deleted is small and easily made again: a label, a comment, a cache, one entry of a list. */
export const rule: Rule = {
  id: 'loss-is-small',
  title: 'What it deletes is small and easily made again',
  speaksTo: { risk: 'lowered' },
  looksAt: ['name', 'description'],
  find(tool) {
    const losing = tool.leading.filter(({ effect }) => effect === 'destructive');
    const telling = losing.filter(({ act }) => namesThing(act));
    if (telling.length === 0 || !telling.every((sensed) => isSmallHere(sensed, telling))) return [];
    return telling.map((sensed) => ({
      ...placeOfAct(sensed),
      says: `${quoted(thingOf(sensed.act))} is small and easily made or put in again.`,
      claim: { about: 'risk', risk: 'high' },
    }));
  },
};

/** Small by itself, or by what the description says after the same verb. */
function isSmallHere({ act, field }: SensedAct, all: readonly SensedAct[]): boolean {
  if (isSmall(act)) return true;
  return (
    field !== 'description' &&
    all.some(
      (said) =>
        said.field === 'description' &&
        said.act.verbClass === act.verbClass &&
        isTakenOut(said.act),
    )
  );
}

function namesThing({ object }: Act): boolean {
  return object.words.length + object.complement.length > 0;
}

/** Small by itself, or by what stands behind the preposition: "everything from the cache". */
function isSmall(act: Act): boolean {
  const { topics, around, words, head } = act.object;
  if ((topics & TOPIC.small) !== 0 || isTakenOut(act) || SMALL_WHATEVER.has(head)) return true;
  if (act.lemma === 'drop' && head === 'index') return true;
  return words.every((word) => word === 'item' || word === 'data') && (around & TOPIC.small) !== 0;
}

/** Small whatever it belongs to. */
const SMALL_WHATEVER = new Set('link relation message block silence filter search'.split(' '));

/** A member removed from a group, a track from a playlist: neither is gone, and both can be put in again. */
function isTakenOut({ verbClass, object }: Act): boolean {
  return verbClass === 'remove' && object.complement.length > 0 && object.words.length > 0;
}

function thingOf({ object }: Act): string {
  return (object.words.length > 0 ? object.words : object.complement).join(' ');
}
