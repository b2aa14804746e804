import {
  addressOf,
  FACETS,
  filtersOf,
  isEmpty,
  queryOf,
  type SearchQuery,
} from '../lib/search-query.ts';
import { count } from '../lib/words.ts';
import { type FilterCounts, type Found, loadPagefind, type Pagefind } from './pagefind.ts';
import { drawResult } from './search-results.ts';

/** Results that are drawn at a time. */
const BATCH = 20;

/** Waits until typing pauses, in milliseconds. */
const PAUSE_MS = 120;

const root = element('search', HTMLElement);
const field = element('q', HTMLInputElement);
const facets = element('facets', HTMLFormElement);
const status = element('status', HTMLElement);
const results = element('results', HTMLOListElement);
const more = element('more', HTMLButtonElement);
const { base = '/', bundle = '/pagefind/', signs = '' } = root.dataset;

let pagefind: Promise<Pagefind> | undefined;
let found: Found['results'] = [];
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Loaded when somebody turns to the search, since it weighs more than the page. */
function load(): Promise<Pagefind> {
  pagefind ??= loadPagefind(base, bundle).then((loaded) => {
    void loaded.filters().then(offerServers);
    return loaded;
  });
  return pagefind;
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

async function search(query: SearchQuery): Promise<void> {
  const turn = ++latest;
  const address = addressOf(query);
  history.replaceState(null, '', address === '' ? location.pathname : `?${address}`);
  if (isEmpty(query)) return show('', [], {});
  try {
    const answer = await (await load()).search(query.words || null, { filters: filtersOf(query) });
    if (turn !== latest) return;
    show(count(answer.results.length, 'result'), answer.results, answer.filters);
  } catch {
    show('The search index could not be loaded. Try again, or browse the servers.', [], {});
    pagefind = undefined;
  }
}

function show(message: string, list: Found['results'], counts: FilterCounts): void {
  status.textContent = message;
  found = list;
  results.replaceChildren();
  showCounts(counts);
  void drawMore();
}

/** Draws the next results; those of a search that is no longer the latest are dropped. */
async function drawMore(): Promise<void> {
  const turn = latest;
  const from = results.childElementCount;
  const records = await Promise.all(found.slice(from, from + BATCH).map((result) => result.data()));
  if (turn !== latest) return;
  results.append(...records.map((record) => drawResult(record, signs)));
  more.hidden = results.childElementCount >= found.length;
}

function showCounts(counts: FilterCounts): void {
  for (const input of facets.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    const label = input.parentElement?.querySelector('[data-count]');
    // Where values of a facet are chosen, the others would all count as nothing.
    const isChosen = facets.querySelector(`[name=${input.name}]:checked`) !== null;
    const facet = isChosen ? undefined : counts[input.name];
    if (label) label.textContent = facet === undefined ? '' : String(facet[input.value] ?? 0);
  }
}

function offerServers({ server = {} }: FilterCounts): void {
  const options = Object.keys(server).map((id) => {
    const option = document.createElement('option');
    option.value = id;
    return option;
  });
  element('servers', HTMLDataListElement).replaceChildren(...options);
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

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${id}.`);
  return found;
}

field.addEventListener('input', searchSoon);
field.addEventListener('focus', () => void load(), { once: true });
facets.addEventListener('input', searchSoon);
for (const form of root.querySelectorAll('form')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(readForm());
  });
}
more.addEventListener('click', () => void drawMore());
root.addEventListener('keydown', walk);
addEventListener('popstate', start);

function start(): void {
  const query = queryOf(new URLSearchParams(location.search));
  fillForm(query);
  if (!isEmpty(query)) void search(query);
}

start();
