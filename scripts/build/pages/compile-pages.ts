import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUN_ASTRO = fileURLToPath(new URL('run-astro.ts', import.meta.url));

/** Where everything stands in the folder; the mark is written last and says for which key. */
const PLACES = { files: 'files', functions: 'functions', mark: 'key' } as const;

/** What pages are compiled for. Environment variables say where catalogue and settings are. */
export interface CompileOptions {
  /** Inside the project: Node resolves packages from there. */
  readonly folder: string;
  /** Over everything that is compiled into pages. */
  readonly key: string;
  readonly base: string;
  readonly origin: string | null;
  /** Whether to keep Astro's own log to errors. */
  readonly quiet: boolean;
  /** The module that components call, where it is another than the build's own. */
  readonly runtime?: string;
}

/** Pages that Astro has compiled. */
export interface CompiledPages {
  /** The module that knows all routes. */
  readonly entry: string;
  /** The folder of style sheets, scripts, fonts and whatever else stands on the site as it is. */
  readonly files: string;
}

/** Has Astro compile all pages, or takes what it has compiled for the same key before. */
export async function compilePages(options: CompileOptions): Promise<CompiledPages> {
  const { folder } = options;
  const mark = join(folder, PLACES.mark);
  // Functions name the modules that they import by where those are.
  const key = `${options.key} ${folder}`;
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== key) {
    // A build that was killed may have left Astro at work: everybody works in a folder of their own.
    for (const left of unfinishedOf(folder)) rmSync(left, { recursive: true, force: true });
    const unfinished = `${folder}.${process.pid}`;
    await runAstro({ ...options, folder: unfinished });
    writeFileSync(join(unfinished, PLACES.mark), key);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  const functions = join(folder, PLACES.functions);
  const entry = readdirSync(functions).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`Astro has left no pages in ${functions}.`);
  return { entry: join(functions, entry), files: join(folder, PLACES.files) };
}

/** What builds that did not finish have left beside a folder. */
function unfinishedOf(folder: string): string[] {
  const start = `${basename(folder)}.`;
  const names = readdirSync(dirname(folder)).filter((name) => name.startsWith(start));
  return names.map((name) => join(dirname(folder), name));
}

async function runAstro({
  folder,
  base,
  origin,
  quiet,
  runtime = '',
}: CompileOptions): Promise<void> {
  const [files, functions] = [join(folder, PLACES.files), join(folder, PLACES.functions)];
  mkdirSync(folder, { recursive: true });
  const child = spawn(
    process.execPath,
    [RUN_ASTRO, files, functions, base, origin ?? '', quiet ? 'error' : 'info', runtime],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('Astro could not compile the pages: it says why above.');
}
