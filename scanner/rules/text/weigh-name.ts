import type { Act } from './act.ts';
import { isFigure } from './figures.ts';
import { SHOWS } from './looking.ts';
import { closesName, type NameReading, setsGoing } from './name-acts.ts';
import { isNounInName, isSurelyVerb, QUOTES } from './noun-in-name.ts';
import { speaksOf } from './object-phrase.ts';
import type { DescriptionReading, SensedAct } from './reading.ts';
import type { VerbClass } from './word.ts';

/**
 * The acts of a name in the light of the description. A verb of the name that the description shows to be
 * part of a noun, or to be asked about, is read loosely: what the description says then outweighs it.
 */
export function weighName(
  stated: readonly SensedAct[],
  name: NameReading,
  description: DescriptionReading | undefined,
): readonly SensedAct[] {
  const main = description?.main ?? [];
  if (description === undefined || main.length === 0 || stated.length === 0) return stated;
  const isShown = isFigureShown(name, main) || isThingShown(name, main);
  // `long_press`, "Long press on a mark": in last place the word names what is done.
  const isNoun = (sensed: SensedAct) =>
    isShown ? !closesName(sensed.act, name.words) : isNounInName(sensed, name, description);
  const meant = stated.filter((sensed) => sensed.effect === 'read' || !isNoun(sensed));
  return meant.map((sensed) =>
    isShown ||
    isAskedAbout(sensed, name, description) ||
    isOtherVerb(sensed, name, main) ||
    isNarrowed(sensed, main) ||
    isOnlyStopped(sensed, main) ||
    isUntied(sensed, main) ||
    isOnlySeen(sensed, main) ||
    isReturned(sensed, main) ||
    isPressed(sensed, main) ||
    isOfEvents(sensed, description) ||
    isProtocol(sensed, main) ||
    isEntered(sensed, main) ||
    isOnlyQuoted(sensed, name, main) ||
    isOnlyForeseen(sensed, name, main) ||
    isFigureOfSpeech(sensed, description) ||
    isAdjective(sensed, main) ||
    isManner(sensed, name)
      ? { ...sensed, firm: false }
      : asTold(sensed, main),
  );
}

/** `kill_ratio`, "Kill ratio of a player": the description bears out that the name ends in what is shown. */
function isFigureShown({ words }: NameReading, main: readonly SensedAct[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (SETS.has(words[0]?.lower ?? '')) return false;
  return words.length > 1 && (isFigure(last) || LISTS.has(last)) && main.every(showsIt);
}

/** At the head these are verbs, whatever they set. */
const SETS = new Set(
  'set update change mark edit toggle start launch stop delete remove add send close'.split(' '),
);

/** `wake_word`, "Wake word of a speaker": the description names the same thing, and no verb. */
function isThingShown({ words }: NameReading, main: readonly SensedAct[]): boolean {
  const [first] = main;
  if (words.length < 2 || first?.act.implied !== true || isSurelyVerb(words[0])) return false;
  const { head, complement } = first.act.object;
  return head !== '' && complement.length > 0 && lemmaOf(words.at(-1)) === head;
}

/** `delete_parcel`, "Estimates what deleting a parcel would break", `rent_loom`, "Gets a link for renting a loom": spoken of and not done. */
function isAskedAbout(
  { act: named, effect }: SensedAct,
  { words }: NameReading,
  { main, passage }: DescriptionReading,
): boolean {
  if (effect === 'read' || !main.every(showsIt)) return false;
  const asks = main.every(({ act }) => ASKING.has(act.verbClass));
  const lists = LISTS.has(words.at(-1)?.lower ?? '');
  const links = main.every(({ act }) => LINKS.has(act.object.head));
  return passage.tokens.some(
    ({ word }, at) =>
      word?.lemma === named.lemma &&
      (asks || lists || (links && passage.tokens[at - 1]?.lower === 'for')),
  );
}

/** Verbs of these classes have what they speak of as their object. */
const ASKING: ReadonlySet<VerbClass> = new Set(['check', 'compute']);
const LINKS = new Set(['url', 'link']);
const LISTS = new Set(['list', 'log', 'queue', 'history', 'report', 'board', 'audit']);

/** `grant_search`, "Searches for grants", `launch_import`, "Imports a draft": another word of the name is the verb that the description has. */
function isOtherVerb(
  { act: named, effect }: SensedAct,
  { words }: NameReading,
  main: readonly SensedAct[],
): boolean {
  if (effect === 'read' || main.some(({ act }) => act.lemma === named.lemma)) return false;
  if (setsGoing(words)) return false;
  return main.every(
    ({ act, firm }) =>
      (firm || !isSurelyVerb(words[0])) &&
      words.some((word) => lemmaOf(word) === act.lemma && !isAt(word, named)),
  );
}

/** A name that runs a query, "Runs a search query": with more words for the same thing, the description says what it comes to. */
function isNarrowed({ act: named, effect }: SensedAct, main: readonly SensedAct[]): boolean {
  if (effect !== 'execute' || named.verbClass !== 'run') return false;
  return main.every(
    ({ act, firm, effect: said }) =>
      firm &&
      said === 'read' &&
      act.verbClass === 'run' &&
      act.object.head === named.object.head &&
      act.object.words.length > named.object.words.length,
  );
}

/** `make_pod`, "Makes a pod of looms": the same verb is done to the same thing, and only the description says to which kind of it. */
function asTold(sensed: SensedAct, main: readonly SensedAct[]): SensedAct {
  const { verbClass, lemma, object } = sensed.act;
  const told = main.find(({ act }) => act.verbClass === verbClass && act.lemma === lemma);
  if (told === undefined || told.act.implied) return sensed;
  const { head, words, complement } = told.act.object;
  const isSame = object.head === head || object.words.length === 0;
  const tellsMore = words.length + complement.length > object.words.length;
  const isWhole = object.complement.length === 0 && isSame && tellsMore;
  if (!isWhole || told.effect === sensed.effect) return sensed;
  return told.firm ? { ...sensed, effect: told.effect } : { ...sensed, firm: false };
}

/** `kill_loom`, "Stops a loom": what is killed can be started again. */
function isOnlyStopped({ act: named }: SensedAct, main: readonly SensedAct[]): boolean {
  return KILLS.has(named.lemma) && main.every(({ act, firm }) => firm && act.verbClass === 'stop');
}

/** `confirm_parcel`, "Checks whether a parcel is there": what is confirmed here is only looked at. */
function isOnlySeen({ act: named }: SensedAct, main: readonly SensedAct[]): boolean {
  if (named.lemma !== 'confirm' && named.lemma !== 'acknowledge') return false;
  return main.every(
    ({ act, firm, effect }) => firm && effect === 'read' && act.verbClass === 'check',
  );
}

const KILLS = new Set(['kill', 'terminate', 'cleanup', 'clean', 'reap']);
/** `remove_page_from_menu`, "Detaches a page from its menu", `delete_follow`, "Unfollows a user": it is still there. */
function isUntied({ act: named }: SensedAct, main: readonly SensedAct[]): boolean {
  const isTakenOff = named.verbClass === 'remove' && named.object.complement.length > 0;
  if (!isTakenOff) return main.every(({ act, firm }) => firm && TAKES_BACK.has(act.lemma));
  return main.every(({ act, firm }) => firm && UNTIES.has(act.lemma));
}

const TAKES_BACK = new Set(
  'unfollow unlike unstar unsubscribe unmute unblock unshare unmark unflag untag unpin unlink'.split(
    ' ',
  ),
);
const UNTIES = new Set(
  'detach unlink unassign disassociate dissociate move release unbind untag unpin unmap'.split(' '),
);

/** `export_pages`, "Returns the text of the pages": what is exported comes back. */
function isReturned({ act: named }: SensedAct, main: readonly SensedAct[]): boolean {
  if (named.verbClass !== 'fetch-away') return false;
  return main.every(
    ({ act, firm, effect }) => firm && effect === 'read' && act.verbClass === 'retrieve',
  );
}

/** `jar_quote_buy`, "How much a jar costs": what would be paid is only told. */
function isOnlyQuoted(
  { act: named, effect }: SensedAct,
  { words }: NameReading,
  main: readonly SensedAct[],
): boolean {
  if (effect !== 'financial' || named.verbClass === 'compute') return false;
  if (!words.some(({ lower }) => QUOTES.has(lower))) return false;
  return main.every(({ act, effect: said }) => said === 'read' && act.lemma !== 'return');
}

/** `preview_delete`, "Shows what would go", `plan_deploy`, "Makes a plan": what the name asks for is looked ahead at. */
function isOnlyForeseen(
  { effect }: SensedAct,
  { words }: NameReading,
  main: readonly SensedAct[],
): boolean {
  if (effect === 'read' || words.length < 2) return false;
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? ''];
  const isLedTo = PLANS.has(first) || PLANS.has(words[1]?.lower ?? '');
  if (!isLedTo && (effect === 'execute' || !PREVIEWS.has(last))) return false;
  return main.every(({ act, effect: said }) => said === 'read' && !act.implied);
}

const PREVIEWS = new Set(['preview', 'simulation', 'plan']);
const PLANS = new Set(['preview', 'simulate', 'plan', 'foresee', 'rehearse']);

/** `wake_up`, "Loads what is known of a jar": the description speaks of something else from beginning to end. */
function isFigureOfSpeech(
  { act: named, effect }: SensedAct,
  { main, later, passage }: DescriptionReading,
): boolean {
  if (effect !== 'execute') return false;
  const onlyReads = main.every(
    ({ act, firm, effect: said }) => firm && said === 'read' && SHOWS.has(act.verbClass),
  );
  if (!onlyReads || later.some(({ effect: said }) => said !== 'read')) return false;
  return passage.tokens.every(({ word }) => word?.lemma !== named.lemma);
}

/** `withdraw_parcel`, "Clicks a Withdraw button": what is done is the click, whatever the button is for. */
function isPressed({ effect }: SensedAct, main: readonly SensedAct[]): boolean {
  if (effect !== 'financial') return false;
  return main.every(({ act, firm }) => firm && act.verbClass === 'drive');
}

/** `cancel_subscription`, "Removes a subscriber of a topic": who hears of something pays nothing for it. */
function isOfEvents(
  { act: { object }, effect }: SensedAct,
  { passage }: DescriptionReading,
): boolean {
  if (effect !== 'financial' || object.head !== 'subscription') return false;
  return passage.tokens.some(({ lower }) => HEARD.has(lower));
}

const HEARD = new Set(
  'topic event events webhook webhooks subscriber subscribers endpoint feed queue newsletter pubsub mqtt 主题 订阅者 事件'.split(
    ' ',
  ),
);

/** `post_lid_status`, "Changes the status of a lid": the name begins with the method by which it is called. */
function isProtocol({ act: named }: SensedAct, main: readonly SensedAct[]): boolean {
  if (named.lemma !== 'post') return false;
  return main.every(
    ({ act, firm, effect }) =>
      firm && effect !== 'execute' && act.verbClass !== 'publish' && act.verbClass !== 'send',
  );
}

/** `create_wage_payment`, "Records a payment", "Creates a draft payment": made elsewhere, or not made yet. */
function isEntered({ effect }: SensedAct, main: readonly SensedAct[]): boolean {
  if (effect !== 'financial') return false;
  return main.every(
    ({ act, firm, effect: said }) =>
      firm && said === 'write' && (ENTERS.has(act.lemma) || speaksOf(act.object, NOT_YET)),
  );
}

const ENTERS = new Set(['record', 'log', 'note', 'document']);
const NOT_YET = new Set(['draft', 'empty']);

/** `duplicate_contacts`, "Finds contacts that may be the same": the verb only says which. */
function isAdjective({ act: named }: SensedAct, main: readonly SensedAct[]): boolean {
  if (!ADJECTIVES.has(named.lemma) || named.object.words.length === 0) return false;
  return main.every(
    ({ act, firm, effect }) => firm && effect === 'read' && SHOWS.has(act.verbClass),
  );
}

/** `find_jars_compact`: behind another verb and what it is done to, these say how much comes back. */
function isManner({ act: named }: SensedAct, { words, acts }: NameReading): boolean {
  const [first] = words;
  if (!MANNERS.has(named.lemma) || !closesName(named, words)) return false;
  const looksUp = first?.word?.form === 'base' && SHOWS.has(first.word.verb ?? 'light');
  return looksUp || acts.some(({ start }) => start < named.start);
}

const MANNERS = new Set(['compact', 'compress', 'group', 'sort', 'filter', 'live', 'stream']);

const ADJECTIVES = new Set('duplicate empty open close complete live secure define'.split(' '));

function isAt(word: NameReading['words'][number], { start }: Act): boolean {
  return word.start === start;
}

function lemmaOf(word: NameReading['words'][number] | undefined): string {
  return word?.word?.lemma ?? word?.lower ?? '';
}

function showsIt({ act, effect, firm }: SensedAct): boolean {
  return effect === 'read' && (act.implied || (firm && act.lemma !== 'return'));
}
