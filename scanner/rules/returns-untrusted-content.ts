import type { Draft, Rule } from './rule.ts';
import { actRule, all, draftsWhere, NO_DRAFTS, saidAs } from './rule-kinds.ts';
import { isOfContainer } from './text/containers.ts';
import { isCountedAbroad } from './text/counted.ts';
import { isEver, isFirmly } from './text/effects.ts';
import { includedOfStrangers } from './text/included.ts';
import { isUnsent, isUnsentByName } from './text/kept-of-people.ts';
import { isAwaited, LOOKS } from './text/looking.ts';
import { passesBetweenMachines } from './text/machines.ts';
import {
  isAdvert,
  isAskedAbout,
  isCard,
  isIssueFound,
  isListOfLinks,
  isOfFigures,
  isOwnCommit,
  isOwnIssue,
  isOwnMail,
  isOwnPost,
  isSource,
} from './text/no-strangers.ts';
import { isOnPage, pageReturned } from './text/on-page.ts';
import type { Parameter } from './text/parameters.ts';
import { isPathOrAddress } from './text/path-or-address.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, SensedAct, ToolReading } from './text/reading.ts';
import { isRequest } from './text/requests.ts';
import { isSaidWithin } from './text/said-within.ts';
import { DRY, isExplained, isOfStrangers } from './text/strangers.ts';
import { isGoogled, isWebSearch, SEARCHES } from './text/web-search.ts';
import { MARK, TOPIC } from './text/word.ts';

const FETCHES = new Set(['fetch', 'scrape', 'crawl', 'extract', 'spider', 'browse']);
const CLAIM = { about: 'signal', signal: 'untrusted-content' } as const;

const acts = actRule({
  id: 'returns-untrusted-content',
  title: 'It returns content that strangers wrote',
  speaksTo: { signal: 'untrusted-content' },
  looksAt: ['name', 'description'],
  claim: CLAIM,
  concerns: (tool) => isEver(tool, 'read') || isEver(tool, 'financial'),
  holds: (sensed, tool) =>
    (sensed.effect === 'read' || sensed.act.lemma === 'fetch') &&
    !(WAITS.has(sensed.act.lemma) && !isAwaited(sensed.act)) &&
    !(sensed.act.implied && isDone(tool)) &&
    (sensed.firm || sensed.act.lemma !== 'return') &&
    !isGivenByCaller(sensed, tool) &&
    !isUnsentByName(sensed.act.object, tool.name.words) &&
    !isAskedAbout(sensed, tool) &&
    !isIssueFound(sensed, tool) &&
    !isOwnCommit(sensed, tool) &&
    !isKeptHere(sensed, tool) &&
    !isOwnPost(sensed, tool) &&
    !isSource(sensed, tool) &&
    !isOfContainer(sensed, tool) &&
    bringsForeign(sensed, tool) &&
    !isToldOtherwise(sensed, tool) &&
    !passesBetweenMachines(tool) &&
    !isOwnMail(sensed, tool),
  says: (_, thing) => `${quoted(thing)} can hold text that strangers wrote.`,
});

/** What an act brings back was written by strangers: by its kind, by where it is found or by whence it is fetched. */
function bringsForeign(sensed: SensedAct, tool: ToolReading): boolean {
  return (
    (isForeign(sensed) && !isOfGoods(sensed, tool)) ||
    isOfPublic(sensed, tool) ||
    isAdvert(sensed, tool) ||
    (LOOKS.has(sensed.act.verbClass) && isExplained(sensed, tool)) ||
    isOnPage(sensed, tool) ||
    isFetched(sensed, tool)
  );
}

/** `get_inbox`, "Gets chores from the inbox", `get_film`, "Gets the price of a film": what is shown is what the description calls it. */
function isToldOtherwise(sensed: SensedAct, tool: ToolReading): boolean {
  const { field, act } = sensed;
  if (field !== 'name' || isFetched(sensed, tool)) return false;
  const said = tool.description?.main.filter(({ firm, effect }) => firm && effect === 'read') ?? [];
  const isInBox = BOXES.has(act.object.head);
  const isDry = ({ act: { object } }: SensedAct): boolean =>
    isInBox
      ? object.head !== '' && !BOXES.has(object.head)
      : DRY.has(object.head) && object.head !== 'metadata';
  return (
    said.length > 0 &&
    said.every((each) => (isDry(each) || isCountedAbroad(each.act)) && !bringsForeign(each, tool))
  );
}

const BOXES = new Set(['inbox', 'feed']);

/** Returns what strangers wrote: it can carry instructions to the model that reads it. */
export const rule: Rule = {
  ...acts,
  find: (tool) =>
    all(
      acts.find(tool),
      laterDrafts(tool),
      warningDrafts(tool),
      pageDrafts(tool),
      requestDrafts(tool),
      includedDrafts(tool),
    ),
};

/** "Asks an agent. It searches the news and scrapes articles": what it answers with was read there. */
function laterDrafts(tool: ToolReading): readonly Draft[] {
  if (!isFirmly(tool, 'read')) return NO_DRAFTS;
  return draftsWhere(tool.description?.later ?? [], tool, readsOutside, laterDraft);
}

const laterDraft = saidAs('The description says that it reads what strangers wrote.', CLAIM);

function readsOutside(said: LaterAct): boolean {
  const { effect, form, after, sentence } = said;
  const isDone = form === 'third' || (after !== 'nothing' && !sentence.bullet);
  if (effect !== 'read' || !isDone || sentence.section !== 'body') return false;
  const { lemma, verbClass, object } = said.act;
  const searchesWeb = verbClass === 'search' && (object.around & TOPIC.web) !== 0;
  return (searchesWeb || FETCHES.has(lemma)) && isForeign(said);
}

/** "Opens a page and returns its text", "Returns: title and HTML of the page": what a browser went to is handed back. */
function pageDrafts(tool: ToolReading): readonly Draft[] {
  const span = tool.setting.drivesScreen ? pageReturned(tool) : undefined;
  if (span === undefined) return NO_DRAFTS;
  const says = 'The description says that the text of the page comes back.';
  return [{ field: 'description', span, says, claim: CLAIM }];
}

/** "Sends an HTTP request", with a parameter for the address: the answer is that of a stranger. */
function requestDrafts(tool: ToolReading): readonly Draft[] {
  if (!tool.leading.some(({ act }) => act.object.head === 'request')) return NO_DRAFTS;
  return draftsWhere(tool.parameters, tool, isRequest, (parameter) => ({
    ...placeOfParameter(parameter),
    says: `What the address in ${quoted(parameter.path)} answers can hold text that strangers wrote.`,
    claim: CLAIM,
  }));
}

function includedDrafts(tool: ToolReading): readonly Draft[] {
  return includedOfStrangers(tool).map((parameter) => ({
    ...placeOfParameter(parameter),
    says: `What comes along by ${quoted(parameter.path)} was written by strangers.`,
    claim: CLAIM,
  }));
}

/** "This may return untrusted data": the definition says so itself. */
function warningDrafts({ description }: ToolReading): Draft[] {
  const { tokens = [], marks = 0 } = description?.passage ?? {};
  if ((marks & MARK.seldom) === 0) return [];
  const at = tokens.findIndex(({ lower }) => lower === 'untrusted');
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before?.word?.part === 'negation') return [];
  const next = tokens[at + 1]?.lower === 'user' ? at + 2 : at + 1;
  if (GIVEN.has(tokens[next]?.lower ?? '')) return [];
  if (before?.word?.part === 'pronoun') return [];
  return [
    {
      field: 'description',
      span: [token.start, token.end],
      says: 'The definition itself says that what comes back is not to be trusted.',
      claim: CLAIM,
    },
  ];
}

/** "No untrusted input", `<untrusted-…>`: what is given is spoken of, or a mark that stands around anything. */
const GIVEN = new Set(['input', 'inputs', 'code', '-']);

/** What is exported as one of these was recorded here. */
const FILMS = new Set(['video', 'recording']);
/** What these show is no text. */
const PICTURES = new Set(['image', 'picture', 'photo', 'thumbnail']);

/** "Extracts links from Markdown", with the Markdown as a parameter: the caller has it already. */
function isGivenByCaller({ act }: SensedAct, { parameters }: ToolReading): boolean {
  const works = act.verbClass === 'compute' || act.verbClass === 'check';
  if (!works && act.lemma !== 'extract') return false;
  const isText = (key: string, last: string): boolean =>
    TEXTS.has(key) || key === act.object.head || last === 'text';
  return (
    parameters.some(
      ({ key, words, depth, types }) =>
        depth === 0 && !types.includes('number') && isText(key, words.at(-1)?.lower ?? ''),
    ) && !parameters.some(({ kind }) => kind === 'url')
  );
}

/** "Extracts memories from a conversation and stores them": what is drawn out is kept and does not come back. */
function isKeptHere({ act, field }: SensedAct, { description }: ToolReading): boolean {
  if (act.lemma !== 'extract' || field !== 'description') return false;
  return description?.main.some(({ act: said }) => said.verbClass === 'store') === true;
}

const TEXTS = new Set(
  'text markdown html content code source json xml csv body transcript input'.split(' '),
);

/** Entries of these are hours and records, and reports of these are figures, whatever they belong to. */
const KEPT_HOURS = new Set(['worklog', 'changelog', 'delivery', 'spam']);
const WAITS = new Set(
  'wait sleep verify validate simulate demonstrate preview render translate transcode encode decode trace suggest propose predict'.split(
    ' ',
  ),
);
/** "The research documents": what somebody gathered. */
const COLLECTED = new Set(['document', 'note', 'folder', 'project']);

function isForeign({ act }: SensedAct): boolean {
  const { head, words } = act.object;
  if (isWebSearch(act)) return true;
  if (SEARCHES.has(head) && act.verbClass === 'run') return false;
  if (act.lemma === 'google') return isGoogled(act);
  if (!LOOKS.has(act.verbClass) || head === 'header') return false;
  if (words.some((word) => PICTURES.has(word)) || (act.lemma === 'export' && FILMS.has(head)))
    return false;
  if (words.includes('research') && COLLECTED.has(head)) return false;
  if (isOwnIssue(act)) return false;
  const isOfWeb = (act.object.around & TOPIC.web) !== 0 && !words.includes('status');
  if (FETCHES.has(act.lemma) && isOfWeb && !isListOfLinks(act)) return true;
  if (DRY.has(head) || words.some((word) => KEPT_HOURS.has(word)) || isUnsent(act)) return false;
  if (isCountedAbroad(act) || isCard(act)) return false;
  if (isOfStrangers(act)) return true;
  if (head === 'research' || act.lemma === 'research') return true;
  const seeksPeople = (act.object.topics & TOPIC.person) !== 0;
  const reaches = !seeksPeople && !isOfFigures(act) && (act.object.reach & TOPIC.foreign) !== 0;
  if (act.verbClass === 'search' && reaches) return true;
  if (words.some((word) => NEAR.has(word))) return false;
  const seeks =
    act.verbClass === 'search' || act.object.head === 'search' || act.object.head === 'research';
  return seeks && (act.object.around & TOPIC.web) !== 0;
}

/** "One article with its price": in some languages goods are called articles. */
function isOfGoods({ act }: SensedAct, { description }: ToolReading): boolean {
  if (act.object.head !== 'article') return false;
  const tokens = description?.passage.tokens ?? [];
  return tokens.some(({ lower }) => GOODS.has(lower));
}

const GOODS = new Set(['price', 'prices', 'barcode', 'stock', 'sku', 'unit']);

/** Where the name firmly says that something is done, a thing that is only named comes from the caller. */
function isDone({ nameActs }: ToolReading): boolean {
  return nameActs.some(({ effect }) => effect !== 'read');
}

/** "Searches public content": whoever liked put it there. */
function isOfPublic(sensed: SensedAct, tool: ToolReading): boolean {
  const { verbClass, object } = sensed.act;
  return verbClass === 'search' && object.head === 'content' && isSaidWithin(sensed, tool, PUBLIC);
}

const PUBLIC = new Set(['public', 'community']);

/** A site that is near is a place on a map. */
const NEAR = new Set(['nearest', 'nearby', 'closest']);

/** "Reads the content of a page", with a parameter for its address. */
const ADDRESSES = new Set(['url', 'webpage', 'website']);

function isContentOf(words: readonly string[]): boolean {
  return words.includes('content') && words.some((word) => ADDRESSES.has(word));
}

/** What is fetched from an address of the caller's choice. */
function isFetched({ act }: SensedAct, { parameters }: ToolReading): boolean {
  const { words, complement } = act.object;
  const isOfPage = complement.some((word) => ADDRESSES.has(word)) || isContentOf(words);
  if (PICTURES.has(act.object.head) || words.some((word) => PICTURES.has(word))) return false;
  const isRead = (act.verbClass === 'retrieve' || DRAWS_ON.has(act.lemma)) && isOfPage;
  if (act.verbClass === 'retrieve' && !DRY.has(act.object.head) && parameters.some(isEither))
    return true;
  if (!isRead && !FETCHES.has(act.lemma)) return false;
  return parameters.some(
    ({ kind, depth, words: named }) =>
      kind === 'url' &&
      depth === 0 &&
      !named.some(({ lower }) => lower === 'api' || lower === 'rpc'),
  );
}

/** "Summarizes the content of a URL": what it says comes from there. */
const DRAWS_ON = new Set('summarize summarise extract analyze analyse translate'.split(' '));

/** A document of the caller's choice may come from anywhere. */
function isEither(parameter: Parameter): boolean {
  return parameter.depth === 0 && parameter.kind === 'path' && isPathOrAddress(parameter);
}
