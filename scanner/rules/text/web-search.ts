import type { Act } from './act.ts';
import { LOOKS } from './looking.ts';
import { speaksOf } from './object-phrase.ts';
import { TOPIC } from './word.ts';

/** "Runs a web search". */
export const SEARCHES: ReadonlySet<string> = new Set(['search', 'research', 'lookup']);

/** `google_search`: its name is the verb, unless it is what is searched (`google_shelf_search`). */
export function isGoogled({ object: { head, words } }: Act): boolean {
  return words.length === 1 && GOOGLED.has(head);
}

/** "Performs a web search and returns results", "a search on DuckDuckGo". */
export function isWebSearch({ verbClass, object }: Act): boolean {
  if (verbClass !== 'run' && !LOOKS.has(verbClass)) return false;
  const { head, words } = object;
  const isSearch =
    SEARCHES.has(head) || (FOUND.has(head) && words.some((word) => SEARCHES.has(word)));
  if (verbClass === 'search' && ENGINES.has(head)) return true;
  return isSearch && ((object.around & TOPIC.web) !== 0 || speaksOf(object, ENGINES));
}

const GOOGLED = new Set(['search', 'result']);
const FOUND = new Set(['result', 'snippet', 'page', 'link']);
const ENGINES = new Set(
  'google bing duckduckgo baidu naver daum yandex sogou brave tavily searxng kagi serper serpapi serp'.split(
    ' ',
  ),
);
