import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, type ServerInput } from '../../scanner/classify.ts';
import { ObservationSchema } from '../../scanner/contract/index.ts';

/**
 * Tools of all rounds of a measurement together: as many as a large catalogue has, so that what is compiled
 * on the way no longer counts. The best round does, since everything else is the machine's noise.
 */
const TOOLS_OF_ALL_ROUNDS = 90_000;

/** Rounds at least, so that one of them is a quiet one, and at most. */
const ROUNDS = { least: 5, most: 60 };

/** Least tools a second on one core, and most times what JSON.parse takes for the same bytes. */
const WANTED = { toolsASecond: 20_000, timesParsing: 20 };

const SeenSchema = ObservationSchema.pick({ server: true, tools: true });

const folder = process.argv[2] ?? 'catalogue/observed';
const files = globSync('*.json', { cwd: folder }).sort();
const servers = files.map((file) =>
  SeenSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);
const texts = servers.map(({ tools }) => JSON.stringify(tools));
const count = servers.reduce((sum, { tools }) => sum + tools.length, 0);
if (count === 0) {
  console.error(`No observations in ${folder}: run "npm run scan" first.`);
  process.exit(2);
}

const rounds = Math.min(
  ROUNDS.most,
  Math.max(ROUNDS.least, Math.ceil(TOOLS_OF_ALL_ROUNDS / count)),
);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const parsing = best(
  () => texts,
  (all) => {
    for (const text of all) JSON.parse(text);
  },
);
const classifying = best(seenAnew, (all) => {
  for (const server of all) classify(server);
});
const toolsASecond = Math.round((1000 * count) / classifying);
const timesParsing = classifying / parsing;
console.log(
  `${count} tools of ${servers.length} servers, ${Math.round(bytes / count)} bytes of JSON each`,
);
console.log(`JSON.parse ${parsing.toFixed(1)} ms, classify ${classifying.toFixed(1)} ms`);
console.log(
  `${toolsASecond} tools/s (wanted: ${WANTED.toolsASecond}), ${timesParsing.toFixed(1)} × JSON.parse (wanted: at most ${WANTED.timesParsing})`,
);

/** The servers with definitions that nobody has looked at: each round judges what it has never seen. */
function seenAnew(): ServerInput[] {
  return servers.map(({ server }, place) => ({ server, tools: JSON.parse(texts[place] ?? '[]') }));
}

/**
 * Milliseconds of processor time of the best of several rounds, so that a busy machine tells the same.
 * What a round works on is made before it, and the making is not counted.
 */
function best<Input>(make: () => Input, work: (input: Input) => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const input = make();
    const start = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
