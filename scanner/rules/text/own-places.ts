import { SHOWS } from './looking.ts';
import type { Parameter } from './parameters.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { isSaidWithin } from './said-within.ts';
import type { Theme } from './themes.ts';
import { TOPIC } from './word.ts';

/** Whether it lies where somebody keeps what is theirs, or shows what they have, feel and mark and where they have been. */
export function isInOwnPlace(sensed: SensedAct, tool: ToolReading): boolean {
  return (
    isOnDrive(sensed, tool) ||
    isOfTheme(sensed, tool) ||
    isUncommitted(sensed, tool) ||
    isOfOwnCode(sensed, tool) ||
    isOfVisits(sensed, tool) ||
    isOfWhereabouts(sensed) ||
    isMarked(sensed, tool) ||
    isSold(sensed) ||
    isInOwnBrowser(sensed, tool) ||
    isInJournal(sensed, tool) ||
    isWritten(sensed, tool)
  );
}

/** `loom_diff`, where the server works in a checkout: what somebody has not handed in yet. */
function isUncommitted({ act: { lemma, object } }: SensedAct, { server }: ToolReading): boolean {
  return (lemma === 'diff' || object.head === 'diff') && server.worksInCheckout();
}

/** "The definition of a symbol in your codebase": it lies where somebody works. */
function isOfOwnCode(
  { act: { verbClass, object } }: SensedAct,
  { description }: ToolReading,
): boolean {
  const isOfCode = SYMBOLS.has(object.head) || object.complement.some((word) => SYMBOLS.has(word));
  if (!SHOWS.has(verbClass) || !isOfCode) return false;
  return OWN_CODE.test(description?.passage.text ?? '');
}

const SYMBOLS = new Set(
  'code symbol definition reference usage caller function codebase implementation'.split(' '),
);
// Fixed words: linear.
const OWN_CODE = /\b(?:your|my|the user['’]s|the local|the current) (?:codebase|source)\b/i;

/** "Searches for files in the user's drive", `list_folder` of a server that is one. */
function isOnDrive({ act: { verbClass, object } }: SensedAct, { server }: ToolReading): boolean {
  const { head, words, complement } = object;
  if (!SHOWS.has(verbClass) || !(KEPT.has(head) || SHOWN.has(head))) return false;
  const isKept = [...words, ...complement].some((word) => KEPT.has(word));
  return isKept && (complement.some(isDrive) || [...server.nameWords].some(isDrive));
}

const KEPT = new Set(['file', 'document', 'folder', 'subfolder']);
const SHOWN = new Set(['content', 'contents', 'text', 'list']);

/** Where people keep files in a cloud: most of these are called a drive of some kind. */
function isDrive(word: string): boolean {
  return word === 'webdav' || word.endsWith('drive');
}

/** What is somebody's own where the tools of a server speak of what they look after. */
const OWNED = themesByWord({
  wealth:
    'asset liability debt budget spending expense saving savings worth income cashflow flow loan bill subscription recurring',
  trading: 'account deposit withdrawal leverage pnl fill dividend equity collateral',
  body: 'recovery strain cycle hrv step nutrition meal weight activity readiness stress calorie sleep workout health ecg glucose respiration macro hydration pulse mood',
  patients:
    'medication condition encounter observation immunization procedure allergy diagnosis prescription vaccination vaccine referral',
});

function themesByWord(owned: Readonly<Record<Theme, string>>): ReadonlyMap<string, Theme[]> {
  const themes = new Map<string, Theme[]>();
  for (const [theme, words] of Object.entries(owned))
    for (const word of words.split(' '))
      themes.set(word, [...(themes.get(word) ?? []), theme as Theme]);
  return themes;
}

/** What tells of it. */
const TELLS = new Set(
  'information info details detail summary overview total month opportunity history score data metric'.split(
    ' ',
  ),
);
/** Verbs that show it over time. */
const FOLLOWS = new Set(['track', 'monitor', 'review', 'summarize', 'summarise']);
/** How it is sorted, or what it is called, tells nothing of it. */
const SORTED = new Set(['group', 'category', 'type', 'class', 'payee']);

/** "Gets all tracked assets", "recovery scores", where the tools of the server speak of what a person has, spends or feels. */
function isOfTheme(
  { act: { lemma, verbClass, object } }: SensedAct,
  { server }: ToolReading,
): boolean {
  const { head, words, complement } = object;
  if (!(SHOWS.has(verbClass) || FOLLOWS.has(lemma)) || SORTED.has(head)) return false;
  const isOwn = (word: string): boolean => isOwnIn(word, server);
  return isOwn(head) || (TELLS.has(head) && (words.some(isOwn) || complement.some(isOwn)));
}

/** Few words are asked of what the server looks after. */
function isOwnIn(word: string, server: ToolReading['server']): boolean {
  return OWNED.get(word)?.some((theme) => server.themes().has(theme)) === true;
}

/** "Searches browsing history", "the listening history", "most visited sites", "recently played songs": where somebody has been, what they saw or liked. */
function isOfVisits(sensed: SensedAct, tool: ToolReading): boolean {
  const { head, topics } = sensed.act.object;
  if (ENJOYED.has(head)) return isSaidWithin(sensed, tool, TASTED) && !isCharted(tool);
  if (!VISITED.has(head) && (topics & TOPIC.web) === 0) return false;
  return isSaidWithin(sensed, tool, BEEN);
}

const VISITED = new Set(['history', 'place', 'site', 'page', 'location']);
const BEEN = new Set(
  'browsing visited listening viewing watching playing driving borrowing'.split(' '),
);
const ENJOYED = new Set(
  'track song album artist playlist music movie film show series episode video book audiobook podcast game product recipe'.split(
    ' ',
  ),
);
const TASTED = new Set(
  'played watched viewed listened heard liked loved saved favorited favourited starred bookmarked borrowed rented purchased followed'.split(
    ' ',
  ),
);
/** "Most played songs": what many liked is known to everybody. */
function isCharted({ description }: ToolReading): boolean {
  return description?.passage.tokens.some(({ lower }) => CHARTED.has(lower)) === true;
}

const CHARTED = new Set('most popular trending charts chart frequently often best'.split(' '));

/** "The current location of the device": whoever carries it is there. */
function isOfWhereabouts({ act: { object } }: SensedAct): boolean {
  return object.head === 'location' && object.complement.some((word) => CARRIED.has(word));
}

const CARRIED = new Set(['device', 'phone', 'person', 'iphone', 'watch', 'child']);

/** "Highlights of a book", where somebody has marked them. */
function isMarked(
  { act: { verbClass, object } }: SensedAct,
  { server, description }: ToolReading,
): boolean {
  if (!SHOWS.has(verbClass) || !MARKS.has(object.head)) return false;
  if (object.complement.some((word) => READ.has(word))) return true;
  if (description?.passage.tokens.some(({ lower }) => READ.has(lower))) return true;
  return !server.wordsOfTools().isDisjointFrom(READ);
}

const MARKS = new Set(['highlight', 'annotation']);
const READ = new Set('book books pdf pdfs ebook reading library'.split(' '));

/** "Receipts of a shop": who bought there stands on them. */
function isSold({ act: { object } }: SensedAct): boolean {
  const isReceipt = object.head === 'receipt' || object.words.includes('receipt');
  return isReceipt && [...object.words, ...object.complement].some((word) => SHOPS.has(word));
}

const SHOPS = new Set(['shop', 'store', 'customer', 'seller']);

/** "The active tab of the user's browser": what somebody looks at, signed in as they are. */
function isInOwnBrowser({ act: { object } }: SensedAct, { description }: ToolReading): boolean {
  if (!PAGES.has(object.head) && !object.complement.some((word) => PAGES.has(word))) return false;
  return OWN_BROWSER.test(description?.passage.text ?? '');
}

const PAGES = new Set(['page', 'tab', 'text', 'content', 'dom', 'link']);
// Fixed words, and one bounded in between: linear.
const OWN_BROWSER = /\b(?:user['’]s|your|my) (?:[a-z]{1,10} )?(?:browser|tabs?)\b|\bactive tab\b/i;

/** "Lists trackers" of a server that is called a journal: what somebody writes down of their days. */
function isInJournal({ act: { verbClass, object } }: SensedAct, { server }: ToolReading): boolean {
  if (!SHOWS.has(verbClass) || !OF_DAYS.has(object.head)) return false;
  return !server.nameWords.isDisjointFrom(JOURNALS);
}

const JOURNALS = new Set(['journal', 'journaling', 'diary', 'habit', 'habits', 'mood']);
const OF_DAYS = new Set('entry tracker habit streak mood goal reflection day'.split(' '));

/** "Reads the content of a document", "Extracts the text of all slides": what somebody wrote, where nothing says that it is written for everybody. */
function isWritten({ act: { lemma, verbClass, object } }: SensedAct, tool: ToolReading): boolean {
  const { head, words, complement } = object;
  const isTaken = lemma === 'extract' && !tool.parameters.some(isGivenThere);
  if ((verbClass !== 'retrieve' && !isTaken) || head === 'search') return false;
  if (!words.some((word) => CONTENTS.has(word))) return false;
  const isOfDocument = [...words, ...complement].some((word) => DOCUMENTS.has(word));
  if (!isOfDocument || !tool.server.nameWords.isDisjointFrom(FOR_READERS)) return false;
  return !tool.description?.passage.tokens.some(({ lower }) => FOR_READERS.has(lower));
}

const CONTENTS = new Set(['content', 'contents', 'text']);
const DOCUMENTS = new Set(['document', 'doc', 'slide', 'slides', 'presentation', 'deck']);

/** An address or the thing itself: what is taken out comes with the call. */
function isGivenThere({ depth, kind, key }: Parameter): boolean {
  return depth === 0 && (kind === 'url' || GIVEN.has(key) || key.includes('base64'));
}

const GIVEN = new Set('html text content document data'.split(' '));
const FOR_READERS = new Set(
  'documentation docs official public court law legal legislation case paper papers patent knowledge kb wiki library api guide filing course lesson'.split(
    ' ',
  ),
);
