import {
  type FacetCounts,
  type FoundRow,
  rowsOf,
  type SearchFiles,
  search as searchNames,
} from '../lib/search-engine.ts';
import { addressOf, FACETS, isEmpty, queryOf, type SearchQuery } from '../lib/search-query.ts';
import { orderedTexts, type TextEngine } from '../lib/text-order.ts';
import { searchTexts } from '../lib/text-search.ts';
import { count } from '../lib/words.ts';
import { elementOf } from './draw.ts';
import { closeTexts, openTexts } from './pagefind.ts';
import { searchFiles } from './search-files.ts';
import { drawResult } from './search-results.ts';

/** Results that are drawn at a time: of texts fewer, since every index that they stand in is loaded. */
const BATCH = { names: 20, texts: 10 };

/** Waits until typing pauses, in milliseconds. */
const PAUSE_MS = 60;

/** What a search found, the best first. */
interface Answer {
  readonly total: number;
  /** How many results to draw at a time. */
  readonly batch: number;
  readonly counts: FacetCounts;
  readonly rows: (from: number, to: number) => Promise<readonly FoundRow[]>;
  /** Whether only names were looked at, so that descriptions may hold more. */
  readonly isByName: boolean;
}

const NOTHING: Answer = {
  total: 0,
  batch: 0,
  counts: {},
  rows: async () => [],
  isByName: false,
};

const root = elementOf('search', HTMLElement);
const field = elementOf('q', HTMLInputElement);
const facets = elementOf('facets', HTMLFormElement);
const status = elementOf('status', HTMLElement);
const results = elementOf('results', HTMLOListElement);
const more = elementOf('more', HTMLButtonElement);
const { base = '/', folder = '/search/data/', signs = '' } = root.dataset;

let files: SearchFiles | undefined;
let found: Answer = NOTHING;
let asked: SearchQuery | undefined;
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Opened when somebody turns to the search, since it weighs more than the page. */
function load(): SearchFiles {
  files ??= searchFiles(folder);
  return files;
}

function readForm(): SearchQuery {
  const data = new FormData(facets);
  const parameters = new URLSearchParams({ q: field.value.trim() });
  for (const facet of FACETS) {
    for (const value of data.getAll(facet)) parameters.append(facet, String(value).trim());
  }
  return queryOf(parameters);
}

function fillForm({ words, facets: chosen }: SearchQuery): void {
  field.value = words;
  for (const input of facets.querySelectorAll('input')) {
    if (input.type === 'checkbox') {
      input.checked = FACETS.some(
        (facet) => facet === input.name && chosen[facet].includes(input.value),
      );
    } else input.value = chosen.server[0] ?? '';
  }
}

async function search(query: SearchQuery, find = findAny): Promise<void> {
  const turn = ++latest;
  asked = query;
  const address = addressOf(query);
  history.replaceState(null, '', address === '' ? location.pathname : `?${address}`);
  if (isEmpty(query)) return show('', NOTHING);
  try {
    const answer = await find(query);
    if (turn !== latest) return;
    show(sayFound(answer), answer);
  } catch {
    if (turn === latest) sayFailed();
  }
}

function sayFound({ total, isByName }: Answer): string {
  if (total === 0) return '0 results: no name and no description has it all. Try fewer words.';
  return `${count(total, 'result')}${isByName ? ' by name' : ''}`;
}

function sayFailed(): void {
  show('The search could not be loaded. Try again, or browse the servers.', NOTHING);
  files = undefined;
}

/** Most people type a name; where no name has the words, descriptions may. */
async function findAny(query: SearchQuery): Promise<Answer> {
  const { records, counts } = await searchNames(load(), query);
  if (records.length === 0 && query.words !== '') return findTexts(query);
  return {
    total: records.length,
    batch: BATCH.names,
    counts,
    rows: (from, to) => rowsOf(load(), records.slice(from, to)),
    isByName: query.words !== '',
  };
}

/** Pagefind, with the indexes that earlier searches have loaded. */
async function textEngine(): Promise<TextEngine> {
  const { version } = await load().directory();
  return openTexts(`${location.origin}${base}pagefind/`, version);
}

async function findTexts(query: SearchQuery): Promise<Answer> {
  const { records, counts, servers } = await searchTexts(load(), query);
  const engine = await textEngine();
  const ordered = orderedTexts(engine, load(), query.words, servers);
  return {
    total: records.length,
    batch: BATCH.texts,
    counts,
    rows: async (from, to) => rowsOf(load(), await ordered(from, to).catch(closeTexts)),
    isByName: false,
  };
}

function show(message: string, answer: Answer): void {
  status.textContent = message;
  found = answer;
  results.replaceChildren();
  showCounts(answer.counts);
  void drawMore();
}

/** Draws the next results; those of a search that is no longer the latest are dropped. */
async function drawMore(): Promise<void> {
  const turn = latest;
  const from = results.childElementCount;
  const rows = await found.rows(from, from + found.batch).catch(() => null);
  if (turn !== latest) return;
  if (rows === null) return sayFailed();
  results.append(...rows.map((row) => drawResult(row, base, signs)));
  const isAll = results.childElementCount >= found.total;
  more.textContent = isAll ? 'Search descriptions, too' : 'Show more';
  more.hidden = isAll && !found.isByName;
}

/** The next results, or where there are no more by name, those whose descriptions hold the words. */
function showMore(): void {
  const isAll = results.childElementCount >= found.total;
  if (isAll && asked !== undefined) void search(asked, findTexts);
  else void drawMore();
}

function showCounts(counts: FacetCounts): void {
  for (const input of facets.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    const label = input.parentElement?.querySelector('[data-count]');
    // Where values of a facet are chosen, the others would all count as nothing.
    const isChosen = facets.querySelector(`[name=${input.name}]:checked`) !== null;
    const facet = isChosen ? undefined : counts[input.name];
    if (label) label.textContent = facet === undefined ? '' : String(facet[input.value] ?? 0);
  }
}

async function offerServers(): Promise<void> {
  const options = (await load().servers()).map((id) => {
    const option = document.createElement('option');
    option.value = id;
    return option;
  });
  elementOf('servers', HTMLDataListElement).replaceChildren(...options);
}

/** Arrow keys walk from the field through the results and back. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops: HTMLElement[] = [field, ...results.querySelectorAll('a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = here < 0 ? undefined : stops[here + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function searchSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void search(readForm()), PAUSE_MS);
}

field.addEventListener('input', searchSoon);
field.addEventListener('focus', () => void Promise.all([load().directory(), load().kinds()]), {
  once: true,
});
// While a person is still typing. If it fails, the search that needs it says so.
field.addEventListener('input', () => void textEngine().catch(() => undefined), {
  once: true,
});
elementOf('server', HTMLInputElement).addEventListener('focus', () => void offerServers(), {
  once: true,
});
facets.addEventListener('input', searchSoon);
for (const form of root.querySelectorAll('form')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(readForm());
  });
}
more.addEventListener('click', showMore);
root.addEventListener('keydown', walk);
addEventListener('popstate', start);

function start(): void {
  const query = queryOf(new URLSearchParams(location.search));
  fillForm(query);
  if (!isEmpty(query)) void search(query);
}

start();
