import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BASE_FOLDER, ENTRY, folderOf, recordNames } from '../../src/lib/text-indexes.ts';
import type { TextEngine } from '../../src/lib/text-order.ts';

/** What we use of Pagefind's script, as a browser does. */
interface Pagefind {
  createInstance(options: { basePath: string; metaCacheTag: string }): {
    init(): Promise<void>;
    mergeIndex(bundle: string, options: { metaCacheTag: string }): Promise<void>;
    search(words: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
  };
}

/** Its program counts as a script. */
const PROGRAM = /\.(?:js|pagefind)$/;

/**
 * Pagefind as a browser has it, with files in place of a network.
 *
 * @param folder the folder of all its indexes
 * @param onBytes told of every file that is loaded, as it travels, without its program
 */
export function openEngine(folder: string, onBytes: (bytes: number) => void): TextEngine {
  const read = (name: string, content: Buffer) => {
    // Pagefind has packed its own files.
    if (!PROGRAM.test(name))
      onBytes(name.endsWith('.json') ? gzipSync(content).length : content.length);
  };
  const fetchFile = async (address: string | URL | Request) => {
    const file = fileURLToPath(new URL(String(address)));
    const content = readFileSync(file);
    read(file, content);
    return new Response(content);
  };
  const address = pathToFileURL(`${folder}/`).href;
  let opened: Promise<ReturnType<Pagefind['createInstance']>> | undefined;
  const open = async () => {
    const pagefind = (await import(`${address}${BASE_FOLDER}/pagefind.js`)) as Pagefind;
    const engine = pagefind.createInstance({
      basePath: `${address}${BASE_FOLDER}/`,
      metaCacheTag: '0',
    });
    await engine.init();
    return engine;
  };
  const known = new Set<string>();
  const withFiles = async <Outcome>(work: () => Promise<Outcome>): Promise<Outcome> => {
    const { fetch } = globalThis;
    globalThis.fetch = fetchFile;
    try {
      return await work();
    } finally {
      globalThis.fetch = fetch;
    }
  };
  // Files are read at once, so that nothing else is fetched meanwhile.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Outcome>(work: () => Promise<Outcome>): Promise<Outcome> => {
    const next = last.then(() => withFiles(work));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    open: (server) =>
      inTurn(async () => {
        opened ??= open();
        const bundle = `${address}${folderOf(server)}/`;
        if (!known.has(server)) await (await opened).mergeIndex(bundle, { metaCacheTag: '0' });
        known.add(server);
        return recordNames(JSON.parse(readFileSync(join(folder, folderOf(server), ENTRY), 'utf8')));
      }),
    search: (words) =>
      inTurn(async () => {
        const { results } = (await (await opened)?.search(words)) ?? { results: [] };
        return results.map(({ id }) => id);
      }),
  };
}
