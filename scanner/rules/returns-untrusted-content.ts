import type { Draft, Rule } from './rule.ts';
import { actRule, all, draftsWhere, NO_DRAFTS, saidAs } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { isOfContainer } from './text/containers.ts';
import { isCountedAbroad } from './text/counted.ts';
import { isEver, isFirmly } from './text/effects.ts';
import { isUnsent, isUnsentByName } from './text/kept-of-people.ts';
import { passesBetweenMachines } from './text/machines.ts';
import { isCard, isOwnIssue, isOwnMail, showsPages } from './text/no-strangers.ts';
import { speaksOf } from './text/object-phrase.ts';
import type { Parameter } from './text/parameters.ts';
import { isPathOrAddress } from './text/path-or-address.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, SensedAct, ToolReading } from './text/reading.ts';
import { isSaidWithin } from './text/said-within.ts';
import { MARK, TOPIC, type VerbClass } from './text/word.ts';

const READS: ReadonlySet<VerbClass> = new Set([
  'retrieve',
  'search',
  'observe',
  'compute',
  'fetch-away',
  'check',
  'light',
]);
const FETCHES = new Set(['fetch', 'scrape', 'crawl', 'extract', 'spider', 'browse']);
/** What is read off a page in a browser. */
const PAGE_PARTS = new Set(
  'screenshot snapshot text content html dom source accessibility console'.split(' '),
);

const CLAIM = { about: 'signal', signal: 'untrusted-content' } as const;

const acts = actRule({
  id: 'returns-untrusted-content',
  title: 'It returns content that strangers wrote',
  speaksTo: { signal: 'untrusted-content' },
  looksAt: ['name', 'description'],
  claim: CLAIM,
  concerns: (tool) => isEver(tool, 'read'),
  holds: (sensed, tool) =>
    sensed.effect === 'read' &&
    !(WAITS.has(sensed.act.lemma) && !isAwaited(sensed.act)) &&
    !(sensed.act.implied && isDone(tool)) &&
    (sensed.firm || sensed.act.lemma !== 'return') &&
    !isGivenByCaller(sensed, tool) &&
    !isUnsentByName(sensed.act.object, tool.name.words) &&
    !isKeptHere(sensed, tool) &&
    !isOfContainer(sensed, tool) &&
    ((isForeign(sensed) && !isOfGoods(sensed, tool)) ||
      isOfPublic(sensed, tool) ||
      isOnPage(sensed, tool) ||
      isFetched(sensed, tool)) &&
    !passesBetweenMachines(tool) &&
    !isOwnMail(sensed, tool),
  says: (_, thing) => `${quoted(thing)} can hold text that strangers wrote.`,
});

/** Returns what strangers wrote: it can carry instructions to the model that reads it. */
export const rule: Rule = {
  ...acts,
  find: (tool) => all(acts.find(tool), laterDrafts(tool), warningDrafts(tool)),
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

/** "This may return untrusted data": the definition says so itself. */
function warningDrafts({ description }: ToolReading): Draft[] {
  const { tokens = [], marks = 0 } = description?.passage ?? {};
  if ((marks & MARK.seldom) === 0) return [];
  const at = tokens.findIndex(({ lower }) => lower === 'untrusted');
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before?.word?.part === 'negation') return [];
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

/** What is counted, dated or named holds no text of strangers. */
const DRY = new Set(
  `rule setting account event status count number statistics statistic metric permission version schema setting id url label branch tag reaction type link category template
   metadata field transition worklog changelog analytics time date size depth duration engagement placement delivery price cost fee rate ratio stats stat state priority severity session
   chat chatroom room 群聊 ルーム 채팅방 чаты чат reference recommendation citation bibliography version`.split(
    /\s+/,
  ),
);

/** What is exported as one of these was recorded here. */
const FILMS = new Set(['video', 'recording', 'image', 'picture']);

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

/** "Runs a web search". */
const SEARCHES = new Set(['search', 'research', 'lookup']);

/** Entries of these are hours and records, whatever they belong to. */
const KEPT_HOURS = new Set(['worklog', 'changelog']);

const WAITS = new Set(
  'wait sleep verify validate simulate demonstrate preview render translate transcode encode decode'.split(
    ' ',
  ),
);
/** "Waits for new messages": they come back. */
function isAwaited({ lemma, object }: Act): boolean {
  return lemma === 'wait' && speaksOf(object, AWAITED);
}

const AWAITED = new Set(['message', 'email', 'mail', 'reply', 'sms']);

/** "The research documents": what somebody gathered. */
const COLLECTED = new Set(['document', 'note', 'folder', 'project']);

function isForeign({ act }: SensedAct): boolean {
  const { head, words } = act.object;
  if (isWebSearch(act)) return true;
  if (SEARCHES.has(head) && act.verbClass === 'run') return false;
  if (act.lemma === 'google') return head === 'search' || head === 'result';
  if (!READS.has(act.verbClass) || head === 'header') return false;
  if (act.lemma === 'export' && FILMS.has(head)) return false;
  if (words.includes('research') && COLLECTED.has(head)) return false;
  if (isOwnIssue(act)) return false;
  const isOfWeb = (act.object.around & TOPIC.web) !== 0 && !words.includes('status');
  if (FETCHES.has(act.lemma) && isOfWeb) return true;
  if (DRY.has(head) || words.some((word) => KEPT_HOURS.has(word)) || isUnsent(act)) return false;
  if (isCountedAbroad(act) || isCard(act)) return false;
  if (isOfStrangers(act)) return true;
  if (head === 'research' || act.lemma === 'research') return true;
  const seeksPeople = (act.object.topics & TOPIC.person) !== 0;
  if (act.verbClass === 'search' && !seeksPeople && (act.object.reach & TOPIC.foreign) !== 0)
    return true;
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

/** "Performs a web search and returns results", "a search on DuckDuckGo". */
function isWebSearch({ verbClass, object }: Act): boolean {
  if (verbClass !== 'run' && !READS.has(verbClass)) return false;
  const { head, words } = object;
  const isSearch =
    SEARCHES.has(head) || (FOUND.has(head) && words.some((word) => SEARCHES.has(word)));
  if (verbClass === 'search' && ENGINES.has(head)) return true;
  return isSearch && ((object.around & TOPIC.web) !== 0 || speaksOf(object, ENGINES));
}

const FOUND = new Set(['result', 'snippet', 'page', 'link']);
const ENGINES = new Set(
  'google bing duckduckgo baidu naver daum yandex sogou brave tavily searxng kagi serper serpapi serp'.split(
    ' ',
  ),
);

/** A site that is near is a place on a map. */
const NEAR = new Set(['nearest', 'nearby', 'closest']);

/** What is shown is theirs, or says little by itself ("details of a message"); "a link to a message" or "a card for review" is neither. */
function isOfStrangers({ object }: Act): boolean {
  if (object.head === 'file' && object.words.length > 1) return false;
  if ((object.topics & TOPIC.foreign) !== 0) return true;
  if ((object.topics & TOPIC.person) !== 0) return false;
  if (DRY.has(object.complement.at(-1) ?? '') || MEMBERS.has(object.head)) return false;
  if (object.complement.length === 1 && object.complement[0] === 'review') return false;
  const saysLittle =
    object.words.length === 0 || (object.topics & VAGUE) !== 0 || PARTS.has(object.head);
  return saysLittle && (object.around & TOPIC.foreign) !== 0;
}

/** Who takes part has written nothing by that. */
const MEMBERS = new Set(['user', 'member', 'participant', 'attendee']);

const PARTS = new Set(
  'section paragraph text excerpt passage attachment chapter thread'.split(' '),
);
const VAGUE = TOPIC.light | TOPIC.readout | TOPIC.web | TOPIC.private | TOPIC.store;

/** "Reads the content of a page", with a parameter for its address. */
const ADDRESSES = new Set(['url', 'webpage', 'website']);

function isContentOf(words: readonly string[]): boolean {
  return words.includes('content') && words.some((word) => ADDRESSES.has(word));
}

/** What is fetched from an address of the caller's choice. */
function isFetched({ act }: SensedAct, { parameters }: ToolReading): boolean {
  const { words, complement } = act.object;
  const isOfPage = complement.some((word) => ADDRESSES.has(word)) || isContentOf(words);
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

/** "Captures the page", "extracts data from the page". */
function isOfPage({ object }: Act): boolean {
  return object.isFrom && object.complement.includes('page');
}

const TAKES_OFF = new Set('capture extract read snapshot scrape summarize parse'.split(' '));

/** Of these the source is what a stranger wrote; of a script the user did. */
const SHOWN_AS_SOURCE = new Set(['page', 'html', 'dom', 'web', 'webpage', 'website']);

/** What is drawn here was made by the user. */
const SCENES = new Set(['viewport', '3d', 'scene', 'editor', 'game', 'canvas']);

function isOnPage({ act }: SensedAct, tool: ToolReading): boolean {
  if (!tool.setting.drivesScreen || (act.object.around & TOPIC.file) !== 0) return false;
  if (speaksOf(act.object, SCENES)) return false;
  if (act.object.head === 'screenshot' && !showsPages(tool)) return false;
  if (TAKES_OFF.has(act.lemma) && (act.object.head === 'page' || isOfPage(act))) return true;
  return (
    act.object.words.some((word) => PAGE_PARTS.has(word)) &&
    !act.object.words.includes('heap') &&
    (act.object.head !== 'source' || speaksOf(act.object, SHOWN_AS_SOURCE))
  );
}
