import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { abortOnSignals } from '../scanner/commands/abort-on-signals.ts';
import { createProgress } from '../scanner/commands/progress.ts';
import { DEADLINES, DEFAULT_JOBS, SANDBOX_CHOICES, scan } from '../scanner/commands/scan.ts';
import { Interruption, UsageError } from '../scanner/errors.ts';
import { catalogueFolder } from '../src/lib/read-catalogue.ts';
import { buildSite } from './build.ts';

const HELP = `Scans the default listings, builds the site from what was seen, and serves it.

  npm start               scan, build and serve on loopback
  npm run site            scan and build

Options, after --:
  --all                   scan every listing, not only the default ones
  --rescan                scan even what was observed before at the same version
  --sandbox none          run servers with your own rights where no sandbox works
  --port <n>              where to serve (default 4321, or the next free one)
  --out <folder>          where to build (default dist)
`;

const { values } = parseArgs({
  options: {
    serve: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    rescan: { type: 'boolean', default: false },
    sandbox: { type: 'string', default: 'auto' },
    port: { type: 'string', default: '4321' },
    out: { type: 'string', default: 'dist' },
    help: { type: 'boolean', default: false },
  },
});

try {
  if (values.help) process.stdout.write(HELP);
  else await run();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof Interruption)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 130;
}

async function run(): Promise<void> {
  const catalogue = catalogueFolder();
  await scanCatalogue(catalogue);
  const started = Date.now();
  console.log('Building the site');
  const { pages, records } = await buildSite({ catalogue, outDir: values.out, quiet: true });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `Built ${pages} pages and ${records} search records in ${seconds} s, in ${values.out}/`,
  );
  if (values.serve) await serve();
}

/** A server that cannot be scanned is told of and shown as such; the site is built in any case. */
async function scanCatalogue(catalogue: string): Promise<void> {
  const sandbox = SANDBOX_CHOICES.find((choice) => choice === values.sandbox);
  if (sandbox === undefined)
    throw new UsageError(`--sandbox is one of ${SANDBOX_CHOICES.join(', ')}.`);
  const progress = createProgress(process.stdout);
  const interruption = abortOnSignals();
  try {
    await scan({
      catalogue,
      servers: [],
      all: values.all,
      shard: null,
      jobs: DEFAULT_JOBS,
      sandbox,
      deadlines: DEADLINES,
      allowPrivateHosts: false,
      checkSteadiness: false,
      reuse: !values.rescan,
      signal: interruption.signal,
      onStart: progress.start,
      onEvent: progress.event,
    });
  } finally {
    interruption.end();
    progress.finish();
  }
}

async function serve(): Promise<void> {
  const server = await preview({
    root: fileURLToPath(new URL('..', import.meta.url)),
    outDir: values.out,
    server: { host: '127.0.0.1', port: Number(values.port) },
    logLevel: 'error',
  });
  console.log(`\nThe catalogue is at http://127.0.0.1:${server.port}/ until you press Ctrl-C`);
}
