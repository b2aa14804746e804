import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type MadeCatalogue, writeMadeCatalogue } from './bench/data/write-catalogue.ts';
import {
  type BuildReport,
  changeOnePerCent,
  measureBuild,
  measureClassify,
  type Places,
  peerPrograms,
  placesOf,
  preparePeers,
  ROOT,
  type Round,
} from './bench/measures.ts';
import { comparedFiles } from './bench/peers/write-projects.ts';
import { differencesOf, type Written, writtenIn } from './bench/peers/written.ts';
import { publish } from './bench/publish.ts';
import { ratiosOf } from './bench/ratios.ts';
import { type BenchResult, describeMachine, mediansOf, tablesOf } from './bench/report.ts';
import { type Cost, runMeasured } from './bench/run-measured.ts';
import { measureTransfer } from './bench/search-transfer.ts';
import { filesBelow, keptFolder } from './build/render-pages.ts';

const HELP = `Measures what the site costs, beside other generators on the same data. Linux only.

  npm run bench                      3,000 tools, two rounds
  npm run bench -- --tools 31000     another size
  npm run bench -- --rounds 1        fewer rounds
  npm run bench -- --no-peers        this generator alone
  npm run bench -- --publish         put the figures into docs/scale.md
`;

const { values } = parseArgs({
  options: {
    tools: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '2' },
    peers: { type: 'boolean', default: true },
    publish: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

if (values.help) process.stdout.write(HELP);
else await run(Number(values.tools), Number(values.rounds));

async function run(tools: number, rounds: number): Promise<void> {
  const { peers: withPeers } = values;
  const places = placesOf(tools);
  const made = writeMadeCatalogue(places.catalogue, tools);
  const outcomes: RoundOutcome[] = [];
  for (let round = 1; round <= rounds; round++) {
    console.error(`Round ${round} of ${rounds}`);
    outcomes.push(await measureRound(places, made, round, withPeers));
  }
  const measured = outcomes.map(({ round }) => round);
  const transfer = await measureTransfer(places.site);
  const written = outcomes[0]?.written ?? {};
  console.error('Removing what earlier rounds wrote, which may take minutes');
  rmSync(places.aside, { recursive: true, force: true });
  console.error('Judging all tools several times');
  const costs = mediansOf(measured);
  const result: BenchResult = {
    size: tools,
    machine: describeMachine(),
    made,
    rounds,
    costs,
    builds: outcomes.map(({ full, changed }) => ({ full, changed })),
    ratios: ratiosOf(measured, await measureClassify(places)),
    transfer,
    written,
  };
  console.log(tablesOf(result));
  console.log(JSON.stringify(result));
  if (values.publish) publish(join(ROOT, 'docs'), result);
}

interface RoundOutcome {
  readonly round: Round;
  readonly full: BuildReport;
  readonly changed: BuildReport;
  /** What everybody wrote, by name: in the first round, when the peers' data are those of ours. */
  readonly written?: Readonly<Record<string, Written>>;
}

/**
 * One of each, one after the other, so that whatever else the machine does falls on all of them. The site of
 * the first round is what shows which one the peers are to make.
 */
async function measureRound(
  places: Places,
  made: MadeCatalogue,
  edition: number,
  withPeers: boolean,
): Promise<RoundOutcome> {
  putAside(places, keptFolder(places.site));
  putAside(places, places.site);
  const full = await measureBuild(places);
  const unchanged = await measureBuild(places);
  if (withPeers && edition === 1) await prepare(places, made.tools);
  const peers = withPeers ? await measurePeers(places) : {};
  const written = edition === 1 ? compareWritten(places, Object.keys(peers)) : undefined;
  changeOnePerCent(places, made, edition);
  const changed = await measureBuild(places);
  return {
    round: {
      ...peers,
      'full build': full.cost,
      'its search': full.search,
      'nothing changed': unchanged.cost,
      '1 % changed': changed.cost,
      'its search, anew': changed.search,
    },
    full: full.report,
    changed: changed.report,
    ...(written !== undefined && { written }),
  };
}

/** A peer that fails, such as for want of memory, is left out and its ratios with it. */
async function measurePeers(places: Places): Promise<Record<string, Cost>> {
  const costs: Record<string, Cost> = {};
  for (const [name, program] of peerPrograms(places)) {
    putAside(places, outOf(places, name));
    try {
      costs[name] = (await runMeasured(program)).cost;
    } catch (error) {
      console.error(`${name} could not build the site:`, error);
    }
  }
  return costs;
}

/** The folder that a peer writes to. */
function outOf({ peers }: Places, name: string): string {
  return join(peers, name, 'out');
}

/** What everybody wrote. Where it is not the same, that is said, since costs cannot be compared then. */
function compareWritten(places: Places, peers: readonly string[]): Record<string, Written> {
  const { site } = places;
  const files = comparedFiles(site);
  const ours = writtenIn(site, files, site, files);
  const written: Record<string, Written> = { 'full build': ours };
  for (const name of peers) {
    const out = outOf(places, name);
    const theirs = writtenIn(out, filesBelow(out, ''), site, files);
    written[name] = theirs;
    for (const difference of differencesOf(name, theirs, ours)) console.error(difference);
  }
  return written;
}

/**
 * Takes what an earlier round wrote out of the way, to be removed in the end: Linux looks at every inode
 * that was freed within half a minute before it makes a file, so that whoever writes next would pay.
 */
function putAside({ aside }: Places, folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(folder, join(mkdtempSync(join(aside, 'round-')), 'written'));
}

/** Has the peers make the same site. */
async function prepare(places: Places, tools: number): Promise<void> {
  console.error('Preparing the peers');
  putAside(places, places.peers);
  await preparePeers(tools);
}
