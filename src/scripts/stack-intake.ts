import { type KnownServer, type Match, matchServers } from '../lib/stack-matching.ts';
import { count } from '../lib/words.ts';
import { elementOf } from './draw.ts';

/** Servers that somebody brought in, and what to say about it. */
export interface Brought {
  readonly matches: readonly Match[];
  readonly message: string;
}

/** The listed servers, as the page carries them. */
export function knownServers(): KnownServer[] {
  return [...elementOf('known', HTMLDataListElement).options].map(({ value, label, dataset }) => ({
    id: value,
    title: label,
    source: dataset['source'] ?? null,
    version: dataset['version'] ?? null,
  }));
}

/** Calls `bring` whenever a configuration is pasted, typed, or chosen as a file, or a server is picked. */
export function listen(known: readonly KnownServer[], bring: (brought: Brought) => void): void {
  const field = elementOf('paste', HTMLTextAreaElement);
  const read = async (text: string) => bring(await readText(text, known));
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    // The text itself never becomes part of the page.
    event.preventDefault();
    void read(text);
  });
  field.addEventListener('change', () => {
    const text = field.value;
    field.value = '';
    if (text.trim() !== '') void read(text);
  });
  const file = elementOf('file', HTMLInputElement);
  file.addEventListener('change', async () => {
    const text = await file.files?.[0]?.text();
    file.value = '';
    if (text !== undefined) await read(text);
  });
  listenToPicking(known, bring);
}

function listenToPicking(known: readonly KnownServer[], bring: (brought: Brought) => void): void {
  const field = elementOf('server', HTMLInputElement);
  elementOf('pick', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const words = field.value.trim().toLowerCase();
    const found = known.find(({ id, title }) => id === words || title.toLowerCase() === words);
    if (found === undefined)
      return bring({ matches: [], message: 'No listed server is called that.' });
    field.value = '';
    const match = { name: found.id, known: found, otherVersion: null };
    bring({ matches: [match], message: `${found.title} was added.` });
  });
}

/** Reads a configuration and forgets it. The reader is fetched when it is needed first. */
async function readText(text: string, known: readonly KnownServer[]): Promise<Brought> {
  const { readPasted } = await import('../../scanner/listings/import/pasted.ts');
  const pasted = await readPasted(text);
  if (pasted.outcome === 'unreadable') return { matches: [], message: pasted.because };
  const matches = matchServers(pasted.servers, known);
  const listed = matches.filter((match) => match.known !== null).length;
  const read = `${count(matches.length, 'server')} read, ${listed} of them listed.`;
  const message = `${read} Values of variables and headers, and whatever else could be a secret, were dropped unread. The text itself is forgotten.`;
  return { matches, message };
}
