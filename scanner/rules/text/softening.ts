import type { Act } from './act.ts';
import { Cursor } from './cursor.ts';
import type { Limit } from './limits.ts';
import type { NameWord } from './name.ts';
import type { Parameter } from './parameters.ts';
import { isAbroad, type Passage } from './passage.ts';
import type { PassiveAct } from './passive.ts';
import type { SensedAct } from './reading.ts';
import { saidAbroad } from './said-abroad.ts';
import type { ServerReading } from './server-reading.ts';
import type { Effect } from './shift.ts';
import { baseOf, MARK, TOPIC, type VerbClass } from './word.ts';

/** Places from which what was thrown away can be taken back. */
const BINS = new Set(['trash', 'bin', 'recycle', 'archive', 'archived']);
/** Verbs of a tool that takes deletions back. */
const RESTORERS = new Set(['restore', 'undelete', 'untrash', 'recover', 'unarchive']);
const UNDOES = new Set(['restored', 'recovered', 'undone', 'undeleted']);

/** Finds words by which a deletion can be undone: "moves it to the trash", "soft delete", "can be restored". */
export function findSoftening(passage: Passage | undefined): Limit | undefined {
  const abroad = saidAbroad(passage, 'soft');
  if (abroad !== undefined) return abroad;
  if (passage === undefined || (passage.marks & MARK.bin) === 0) return undefined;
  const cursor = new Cursor(passage.tokens, 0, passage.tokens.length);
  if (offersLoss(passage)) return undefined;
  for (let at = 0; at < cursor.to; at++) {
    const length = softeningLength(cursor, at);
    const [first, last] = [cursor.at(at), cursor.at(at + length - 1)];
    if (length > 0 && first !== undefined && last !== undefined) {
      return { field: passage.field, start: first.start, end: last.end };
    }
  }
  return undefined;
}

/** "Set permanent=true to erase at once": the strongest thing that one call can do is not soft. */
function offersLoss({ tokens }: Passage): boolean {
  return tokens.some(
    ({ lower }, at) =>
      HARD_SWITCHES.has(lower) &&
      VALUES.has(tokens[at + 1]?.lower ?? '') &&
      [tokens[at + 1], tokens[at + 2]].some((token) => token?.lower === 'true'),
  );
}

const HARD_SWITCHES = new Set([
  'permanent',
  'permanently',
  'hard',
  'purge',
  'hard_delete',
  'expunge',
]);
const VALUES = new Set(['=', ':', 'true']);

/** How many tokens from here on say that a deletion can be undone; 0 where they do not. */
function softeningLength(cursor: Cursor, at: number): number {
  const lower = cursor.lower(at);
  if (lower === 'soft') return softDelete(cursor, at);
  if (lower === 'to' || lower === 'into') return toBin(cursor, at);
  if (lower === 'reversible') {
    const isDenied = cursor.part(at - 1) === 'negation';
    const isMadeAnew = cursor.lower(at + 1) === 'by' && cursor.word(at + 2)?.verb === 'create';
    return isDenied || isMadeAnew ? 0 : 1;
  }
  return UNDOES.has(lower) && cursor.lower(at - 1) === 'be' && cursor.part(at - 2) === 'modal'
    ? 1
    : 0;
}

function softDelete(cursor: Cursor, at: number): number {
  const next = cursor.lower(at + 1) === '-' ? at + 2 : at + 1;
  return cursor.word(next)?.verb === 'delete' || cursor.lower(next) === 'deletion'
    ? next - at + 1
    : 0;
}

/** "… to the trash": the verb before says that something is moved or sent there. */
function toBin(cursor: Cursor, at: number): number {
  if (isDeniedBefore(cursor, at)) return 0;
  let next = cursor.part(at + 1) === 'determiner' ? at + 2 : at + 1;
  if (/['’]s$/.test(cursor.lower(next))) next++;
  if (cursor.lower(next) === 'recently' && cursor.lower(next + 1) === 'deleted')
    return next - at + 2;
  return BINS.has(cursor.lower(next)) ? next - at + 1 : 0;
}

/** "This is not a move to the bin", "never goes to the bin". */
function isDeniedBefore(cursor: Cursor, at: number): boolean {
  for (let back = at - 1; back >= at - DENIAL_REACH; back--) {
    if (cursor.isMark(back)) return false;
    if (cursor.part(back) === 'negation') return true;
  }
  return false;
}

const DENIAL_REACH = 5;

/** `purge_deleted_note`: what was thrown away is thrown away for good. */
const FOR_GOOD = new Set('purge deleted permanently permanent forever hard wipe shred'.split(' '));

/** "Deletes a room permanently": nothing of the same server brings it back. */
export function isForGood(passage: Passage | undefined): boolean {
  if (saidAbroad(passage, 'forGood') !== undefined) return true;
  if (passage === undefined || (passage.marks & MARK.final) === 0) return false;
  return passage.tokens.some(({ lower }) => lower === 'permanently' || lower === 'irreversibly');
}

/** The sibling tool that takes back what a tool with these words in its name deletes. */
export function restoringSibling(
  words: readonly NameWord[],
  { restorers }: ServerReading,
): string | undefined {
  if (restorers.length === 0 || words.some(({ lower }) => FOR_GOOD.has(lower))) return undefined;
  const things = new Set(words.map(baseOf));
  return restorers.find(
    ({ object }) =>
      object.every((lemma) => things.has(lemma)) && !object.some((lemma) => FROM_BACKUP.has(lemma)),
  )?.tool;
}

/** A restored database is a copy that was made before, if one was. */
const FROM_BACKUP = new Set('database db cluster volume backup snapshot dump'.split(' '));

/** The tools of a server that restore something, with the words for what they restore. */
export function findRestorers(
  toolWords: ReadonlyArray<readonly NameWord[]>,
  names: readonly string[],
  serverWords: ReadonlySet<string>,
): Restorer[] {
  return toolWords.flatMap((words, place) => {
    const [verb, ...object] = words.filter(({ lower }) => !serverWords.has(lower));
    const tool = names[place];
    if (verb === undefined || tool === undefined || object.length === 0) return [];
    return RESTORERS.has(verb.lower) ? [{ tool, object: object.map(baseOf) }] : [];
  });
}

/** A tool that restores something. */
export interface Restorer {
  readonly tool: string;
  readonly object: readonly string[];
}

/** What a passive denies of whatever there is: "nothing is paid yet", "nothing is erased". */
export function deniedEffect(passives: readonly PassiveAct[]): Effect | undefined {
  for (const { act, ofNothing } of passives) {
    if (!ofNothing) continue;
    const { words, topics } = act.object;
    const isAnything = words.every((word) => word === 'nothing');
    if (PAYS.has(act.verbClass) && (isAnything || (topics & TOPIC.money) !== 0)) return 'financial';
    if (LOSING.has(act.verbClass) && isAnything) return 'destructive';
  }
  return undefined;
}

const PAYS: ReadonlySet<VerbClass> = new Set(['pay', 'trade', 'move-money']);

/** Where nothing is paid, an order is a record like others; where nothing is lost, what is deleted is marked. */
export function withoutDenied(acts: readonly SensedAct[], denied: Effect): readonly SensedAct[] {
  return acts.map((sensed) => (sensed.effect === denied ? { ...sensed, effect: 'write' } : sensed));
}

/** Verbs after which something is no longer there. */
const LOSING: ReadonlySet<VerbClass> = new Set(['delete', 'remove', 'clear']);

/** Deletes, removes, clears, or calls off for good. */
export function takesAway({ verbClass, lemma }: Act): boolean {
  return LOSING.has(verbClass) || lemma === 'void' || lemma === 'cancel';
}

/** Whether a description speaks of deleting at all; those in other languages are taken to. */
export function saysDelete(passage: Passage | undefined): boolean {
  return passage !== undefined && (isAbroad(passage) || (passage.marks & MARK.loss) !== 0);
}

/** `permanent: true`: the strongest thing one call can do is no longer soft. */
export function hasHardSwitch(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ words }) => words.some(({ lower }) => HARD.has(lower)));
}

const HARD = new Set(['permanent', 'permanently', 'hard', 'force', 'skip', 'purge']);

/** What can be brought back is changed rather than lost. */
export function soften(sensed: SensedAct, isSoft: boolean): SensedAct {
  return isSoft && sensed.effect === 'destructive' ? { ...sensed, effect: 'write' } : sensed;
}
