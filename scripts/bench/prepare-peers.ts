import { join } from 'node:path';
import { readSite } from '../../src/lib/read-site.ts';
import { digestOfProgram } from '../build/program-digest.ts';
import { readJudged } from '../build/read-judged.ts';
import { readSource } from '../build/read-source.ts';
import { placesOf } from './measures.ts';
import { recordPages } from './peers/record-pages.ts';
import { sheetKindOf } from './peers/sheets.ts';
import { writeProjects } from './peers/write-projects.ts';

/**
 * Has the peers make the same site as ours, which is built already: `node prepare-peers.ts TOOLS`. A program
 * of its own, since it holds the judged catalogue, and peers are to have the machine to themselves.
 */
const places = placesOf(Number(process.argv[2]));
const program = digestOfProgram();
const source = await readSource(places.catalogue, {
  file: join(places.judged, 'sources'),
  program,
});
const { catalogue } = readJudged(source, places.judged, program);
const recorded = {
  site: await readSite(join(places.catalogue, 'site.yaml')),
  catalogue,
  folder: places.catalogue,
  compiled: places.compiled,
  program,
};
const kinds = [];
for (const kind of await recordPages(recorded)) kinds.push(await sheetKindOf(kind, places.site));
const withPages = kinds.filter((kind) => kind !== null);
await writeProjects(places.peers, withPages, places.site);
