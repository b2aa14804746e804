import type { ToolDefinition } from '../../contract/index.ts';
import { worksInCheckout } from './checkout.ts';
import { type Paths, pathsOf } from './keeps-files.ts';
import { wordsOf } from './lexicon/index.ts';
import { MARKED_WORDS } from './lexicon/marks.ts';
import { type NameWord, splitName } from './name.ts';
import { type Neighbours, NO_NEIGHBOURS } from './neighbours.ts';
import { ownThingsIn } from './own-life.ts';
import type { Passage } from './passage.ts';
import type { Setting } from './senses.ts';
import { skeletonOf } from './skeleton.ts';
import { findRestorers, type Restorer } from './softening.ts';
import { type Style, styleOf } from './style.ts';
import { type Theme, themesOf } from './themes.ts';
import { MARK } from './word.ts';

/** A server as its tools are read: what they share. */
export interface ServerReading {
  readonly name: string | undefined;
  /** The words of its name in lower case. */
  readonly nameWords: ReadonlySet<string>;
  readonly instructions: string | undefined;
  readonly restorers: readonly Restorer[];
  readonly setting: Setting;
  readonly neighbours: Neighbours;
  /** How its descriptions begin, where they all begin alike. */
  readonly style: Style | undefined;
  /** The names of its tools in lower case. */
  readonly ownNames: ReadonlySet<string>;
  /** The words of the name of each tool. */
  readonly toolWords: ReadonlyMap<string, readonly NameWord[]>;
  /** What the name of each tool looks like, and the tools that look like that. */
  readonly skeletons: ReadonlyMap<string, string>;
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** Whether its tokens are the names of things that it lists, and open nothing. */
  namesByToken(): boolean;
  /** Whether a token is what it calls a set of tables by, and opens nothing. */
  namesTablesBy(key: string): boolean;
  /** Whether it works on code that is checked out on its own machine. */
  worksInCheckout(): boolean;
  /** How far its tools take paths of the machine. */
  paths(): Paths;
  /** What it looks after for a person. */
  themes(): ReadonlySet<Theme>;
  /** What its descriptions call somebody's own: `activity`, `trip`. */
  ownThings(): ReadonlySet<string>;
  /** The words of all names of its tools in lower case. */
  wordsOfTools(): ReadonlySet<string>;
  /** How many words of a name the server puts before every name. */
  prefixLength(words: readonly NameWord[]): number;
}

/** Words of a name that tell of a server that drives a screen. */
const SCREEN_WORDS = new Set(
  'browser click hover mouse keyboard swipe tap scroll viewport devtools webdriver desktop gui'.split(
    ' ',
  ),
);
/** Words of names that tell of one where several of them stand together. */
const SCREEN_PARTS = new Set(
  'page tab tabs element screenshot dialog form selector cookies navigate html dom iframe captcha'.split(
    ' ',
  ),
);
const FEWEST_PARTS = 3;
const BOOK_WORDS = new Set(wordsOf(MARKED_WORDS.books));
/** From this share of the tools on, a first word that they share is the server's and not the tool's. */
const SHARED = 0.6;
const FEWEST_SHARING = 3;
/** From this share of the tools on, a word that they have says what the server is about. */
const ABOUT = 0.2;
const EMPTY_WORDS = new Set(['mcp', 'tool', 'api', 'the']);

/** Reads what the tools of a server share. */
export function readServer(
  name: string | undefined,
  instructions: string | undefined,
  tools: readonly ToolDefinition[],
  neighbours: Neighbours = NO_NEIGHBOURS,
): ServerReading {
  const skeletons = new Map(tools.map(({ name: tool }) => [tool, skeletonOf(tool)]));
  const wordsByName = new Map(tools.map(({ name: tool }) => [tool, splitName(tool)]));
  const toolWords = tools.map((tool) => wordsByName.get(tool.name) ?? []);
  const nameWords = new Set(splitName(name ?? '').map(({ lower }) => lower));
  const shared = sharedFirstWords(toolWords);
  const leadingOn = firstWordsBeforeVerbs(toolWords, shared);
  const keepsTables = once(() => tools.some(namesTables));
  const descriptions = once(() => tools.map(({ description }) => description));
  const wordsOfTools = once(() => new Set(toolWords.flat().map(({ lower }) => lower)));
  const second = sharedFirstWords(toolWords.map(withoutFirst));
  const isPrefix = ({ lower, word }: NameWord): boolean => {
    if (EMPTY_WORDS.has(lower)) return true;
    if (second.has(lower) && nameWords.has(lower)) return true;
    if (word?.verb !== undefined && !word.nounish) return leadingOn.has(lower);
    return nameWords.has(lower) || (shared.has(lower) && word?.verb !== 'retrieve');
  };
  return {
    name,
    nameWords,
    instructions,
    restorers: findRestorers(
      toolWords,
      tools.map((tool) => tool.name),
      nameWords,
    ),
    setting: {
      drivesScreen:
        mentionsAny(SCREEN_WORDS, nameWords, toolWords) ||
        hasScreenParts(toolWords) ||
        [...nameWords].some(isBrowser),
      keepsBooks: isAbout(BOOK_WORDS, nameWords, toolWords),
    },
    neighbours,
    style: styleOf(tools),
    ownNames: new Set(tools.map((tool) => tool.name.toLowerCase())),
    toolWords: wordsByName,
    skeletons,
    alike: indexAlike(tools, skeletons),
    namesByToken: () => tools.some(({ description }) => TOKEN_OF_THING.test(description ?? '')),
    namesTablesBy: (key) => key === APP_TOKEN && keepsTables(),
    worksInCheckout: once(() => worksInCheckout(tools, wordsOfTools())),
    paths: once(() => pathsOf(tools)),
    themes: once(() => themesOf(descriptions())),
    ownThings: once(() => ownThingsIn(descriptions())),
    wordsOfTools,
    prefixLength: (words) => countPrefix(words, isPrefix),
  };
}

/** A set of tables that somebody made is called an app by those who keep it. */
const APP_TOKEN = 'apptoken';

/** `app_token` beside `table_id`: both say where a row stands. */
function namesTables({ inputSchema }: ToolDefinition): boolean {
  const properties: unknown = inputSchema?.properties;
  return typeof properties === 'object' && properties !== null && 'table_id' in properties;
}

/** Works something out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** "`token` comes from list_rooms", "Returns token, name and kind". Alternatives and fixed words: linear. */
const TOKEN_OF_THING =
  /\btoken`? (?:comes )?from `?[a-z]{1,20}_[a-z]|\b[Rr]eturns? (?:the )?token, (?:name|title|label|kind|type)/;

/** Tools of a server by what their names look like, where several look alike. */
function indexAlike(
  tools: readonly ToolDefinition[],
  skeletons: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const bySkeleton = new Map<string, string[]>();
  for (const { name } of tools) {
    const skeleton = skeletons.get(name) ?? name;
    const known = bySkeleton.get(skeleton);
    if (known === undefined) bySkeleton.set(skeleton, [name]);
    else known.push(name);
  }
  return bySkeleton;
}

function countPrefix(words: readonly NameWord[], isPrefix: (word: NameWord) => boolean): number {
  let count = 0;
  for (const word of words.slice(0, -1)) {
    if (!isPrefix(word)) break;
    count++;
  }
  return count;
}

function sharedFirstWords(toolWords: ReadonlyArray<readonly NameWord[]>): Set<string> {
  const counts = new Map<string, number>();
  for (const [first] of toolWords) {
    if (first !== undefined) counts.set(first.lower, (counts.get(first.lower) ?? 0) + 1);
  }
  const needed = Math.max(FEWEST_SHARING, SHARED * toolWords.length);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([word]) => word));
}

/** `crate_compose_up`, `crate_compose_down`: the second word may be the server's as well. */
function withoutFirst(words: readonly NameWord[]): readonly NameWord[] {
  const [, second] = words;
  const asks = second?.word?.verb === 'retrieve' || second?.word?.verb === 'search';
  return asks || words.length < FEWEST_SHARING ? [] : words.slice(1);
}

const LEADS_NAMES = new Set('get list search find create add update set delete remove'.split(' '));

/** `guard_get_parcel`, `guard_list_parcels`: of two verbs in a row, the one that most tools share is the server's. */
function firstWordsBeforeVerbs(
  toolWords: ReadonlyArray<readonly NameWord[]>,
  shared: ReadonlySet<string>,
): Set<string> {
  const isBeforeVerb = (word: string): boolean => {
    const behind = toolWords.filter(([first]) => first?.lower === word).map(([, second]) => second);
    const verbs = behind.filter((second) => LEADS_NAMES.has(second?.lower ?? ''));
    return verbs.length * 2 > behind.length;
  };
  return new Set([...shared].filter(isBeforeVerb));
}

function mentionsAny(
  wanted: ReadonlySet<string>,
  nameWords: ReadonlySet<string>,
  toolWords: ReadonlyArray<readonly NameWord[]>,
): boolean {
  for (const word of wanted) if (nameWords.has(word)) return true;
  return toolWords.some((words) => words.some(({ lower }) => wanted.has(lower)));
}

/** Those who run browsers for others are mostly called after them. */
function isBrowser(word: string): boolean {
  return word.startsWith('browser') || word.endsWith('browser');
}

function hasScreenParts(toolWords: ReadonlyArray<readonly NameWord[]>): boolean {
  const seen = new Set<string>();
  for (const { lower } of toolWords.flat()) if (SCREEN_PARTS.has(lower)) seen.add(lower);
  return seen.size >= FEWEST_PARTS;
}

/** Whether the name of the server, or those of a good part of its tools, have one of the words. */
function isAbout(
  wanted: ReadonlySet<string>,
  nameWords: ReadonlySet<string>,
  toolWords: ReadonlyArray<readonly NameWord[]>,
): boolean {
  for (const word of wanted) if (nameWords.has(word)) return true;
  const telling = toolWords.filter((words) => words.some(({ lower }) => wanted.has(lower)));
  return telling.length > 0 && telling.length >= ABOUT * toolWords.length;
}

/** The setting of one tool: that of its server, or what its own description says. */
export function settingOf(server: ServerReading, description: Passage | undefined): Setting {
  const { drivesScreen, keepsBooks } = server.setting;
  if (description === undefined) return server.setting;
  return {
    drivesScreen: drivesScreen || (description.marks & MARK.screen) !== 0,
    keepsBooks: keepsBooks || (description.marks & MARK.books) !== 0,
  };
}
