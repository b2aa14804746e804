import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAttacks } from '../scanner/listings/read-attacks.ts';
import { assess } from '../src/lib/assessment.ts';
import { ATTACKS_FOLDER } from '../src/lib/read-assessments.ts';
import { readSite } from '../src/lib/read-site.ts';
import { type MadeCatalogue, writeMadeCatalogue } from './bench/data/write-catalogue.ts';
import {
  type BuildReport,
  changeOnePerCent,
  measureBuild,
  measureClassify,
  type Places,
  peerPrograms,
  placesOf,
  ROOT,
  type Round,
} from './bench/measures.ts';
import { prepareSheets, prepareTemplates } from './bench/peers/prepare.ts';
import { sheetsOf } from './bench/peers/sheets.ts';
import { templates } from './bench/peers/templates.ts';
import { publish } from './bench/publish.ts';
import { ratiosOf } from './bench/ratios.ts';
import { type BenchResult, describeMachine, mediansOf, tablesOf } from './bench/report.ts';
import { runMeasured } from './bench/run-measured.ts';
import { measureTransfer } from './bench/search-transfer.ts';
import { digestOfProgram } from './build/program-digest.ts';
import { readJudged } from './build/read-judged.ts';
import { readSource } from './build/read-source.ts';
import { keptFolder } from './build/render-pages.ts';

const HELP = `Measures what the site costs, beside other generators on the same data. Linux only.

  npm run bench                      3,000 tools, three rounds
  npm run bench -- --tools 31000     another size
  npm run bench -- --rounds 1        fewer rounds
  npm run bench -- --no-peers        this generator alone
  npm run bench -- --publish         put the figures into docs/scale.md
`;

const { values } = parseArgs({
  options: {
    tools: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '3' },
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
  if (withPeers) await preparePeers(places);
  const outcomes: RoundOutcome[] = [];
  for (let round = 1; round <= rounds; round++) {
    console.error(`Round ${round} of ${rounds}`);
    outcomes.push(await measureRound(places, made, round, withPeers));
  }
  const measured = outcomes.map(({ round }) => round);
  const transfer = await measureTransfer(places.site);
  rmSync(places.aside, { recursive: true, force: true });
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
  };
  console.log(tablesOf(result));
  console.log(JSON.stringify(result));
  if (values.publish) publish(join(ROOT, 'docs'), result);
}

interface RoundOutcome {
  readonly round: Round;
  readonly full: BuildReport;
  readonly changed: BuildReport;
}

/** One of each, one after the other, so that whatever else the machine does falls on all of them. */
async function measureRound(
  places: Places,
  made: MadeCatalogue,
  edition: number,
  withPeers: boolean,
): Promise<RoundOutcome> {
  const peers: Record<string, Round[string]> = {};
  for (const [name, program] of withPeers ? peerPrograms(places) : []) {
    putAside(places, join(places.peers, name, 'out'));
    peers[name] = (await runMeasured(program)).cost;
  }
  putAside(places, keptFolder(places.site));
  putAside(places, places.site);
  const full = await measureBuild(places);
  const unchanged = await measureBuild(places);
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
  };
}

/**
 * Takes what an earlier round wrote out of the way, to be removed in the end: Linux looks at every inode
 * that was freed within half a minute before it makes a file, so that whoever writes next would pay.
 */
function putAside({ aside }: Places, folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(folder, join(aside, String(readdirSync(aside).length)));
}

/** Has the peers write pages as long as ours, from the same data: a first build shows how long those are. */
async function preparePeers(places: Places): Promise<void> {
  await measureBuild(places);
  const source = await readSource(places.catalogue);
  const { catalogue } = readJudged(source, places.judged, digestOfProgram());
  const assessments = assess(catalogue, await readAttacks(join(ROOT, ATTACKS_FOLDER)));
  const site = await readSite(join(places.catalogue, 'site.yaml'));
  prepareSheets(places.peers, sheetsOf({ site, catalogue, assessments }));
  prepareTemplates(places.peers, templates(0));
  const floor = peerPrograms(places).get('floor');
  if (floor === undefined) return;
  await runMeasured(floor);
  const short = meanSize(join(places.peers, 'floor', 'out', 'tools'), 'index.html');
  const long = meanSize(join(places.site, 'tools'), 'index.html');
  prepareTemplates(places.peers, templates(long - short));
}

/** The mean size of the files of one name below a folder, in bytes. */
function meanSize(folder: string, name: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(`/${name}`),
  );
  const sum = files.reduce((bytes, path) => bytes + statSync(join(folder, path)).size, 0);
  return files.length === 0 ? 0 : Math.round(sum / files.length);
}
