import type { Act } from './act.ts';
import { speaksOf } from './object-phrase.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

const PRIVATE = TOPIC.private | TOPIC.health;

/** "Unread articles", "items for purchase", "papers on patients": what was written or laid out for everybody. */
export function isPublished({ object }: Act): boolean {
  const { head, topics, words, complement } = object;
  if (words.includes('unread')) return PUBLISHED.has(head);
  if (isLiterature(object)) return true;
  if ((topics & PRIVATE) === 0 && complement.length === 1 && complement[0] === 'purchase')
    return true;
  if (head === 'post' && (topics & PRIVATE) === 0 && THREADS.has(thread(complement))) return true;
  return THREADS.has(head) && speaksOf(object, POSTED);
}

/** "Posts in one thread, oldest first": what they stand in, whatever is said of their order. */
function thread(complement: readonly string[]): string {
  return complement.find((word) => THREADS.has(word)) ?? '';
}

/** Whether what is looked for is written for readers: "medical research articles" are about nobody. */
export function isLiterature({ head, topics, complement }: Act['object']): boolean {
  if (LITERATURE.has(head)) return true;
  return (topics & PRIVATE) === 0 && LITERATURE.has(complement.at(-1) ?? '');
}

/** `get_post_thread`, "Gets the conversation": the name says that it stands in public. */
export function isNamedPosted({ act, field }: SensedAct, { nameActs }: ToolReading): boolean {
  if (field === 'name' || !THREADS.has(act.object.head)) return false;
  return nameActs.some((named) => isPublished(named.act));
}

/** What leads to something does not show it. */
export const LINKS: ReadonlySet<string> = new Set(['link', 'url', 'deeplink', 'uri']);

const PUBLISHED = new Set(
  'article entry feed story news chapter episode podcast headline'.split(' '),
);
const LITERATURE = new Set(
  'article paper publication literature preprint study textbook encyclopedia guideline terminology ontology pubmed'.split(
    ' ',
  ),
);
const THREADS = new Set(['thread', 'conversation', 'discussion']);
const POSTED = new Set('post tweet toot forum topic comment video'.split(' '));

/** Threads of a forum, orders of a backtest: open to everybody, or nobody's. A link to something does not show it. */
export function isInTheOpen({ verbClass, object: { head, words, complement } }: Act): boolean {
  if ((verbClass === 'generate' || verbClass === 'create') && LINKS.has(head)) return true;
  return words.some((word) => OPEN.has(word)) || complement.some((word) => OPEN.has(word));
}

const OPEN = new Set(
  'subreddit forum public backtest simulation simulated demo mock sandboxed unsigned'.split(' '),
);

/** "A screenshot of a web page" shows what anybody can look at; one of the screen does not. */
export function isOfWebPage({ object }: Act): boolean {
  if (!PICTURES.has(object.head)) return false;
  return [...object.words, ...object.complement].some((word) => PAGES.has(word));
}

const PICTURES = new Set(['screenshot', 'snapshot', 'picture']);
const PAGES = new Set(
  'url webpage website site selection frame design component canvas layer chart dashboard form view viewport scene model diagram graph'.split(
    ' ',
  ),
);
