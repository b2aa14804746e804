import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type NameWord, splitName } from '../scanner/rules/text/name.ts';
import { readTool } from '../scanner/rules/text/reading.ts';
import { readServer } from '../scanner/rules/text/server-reading.ts';
import {
  COUNTS,
  LEANINGS,
  tellWords,
  UNIT,
  type WordPlace,
} from '../scanner/rules/text/told-words.ts';
import { baseOf } from '../scanner/rules/text/word.ts';
import { type LabelledServer, readLabelledServers } from './evaluate/labelled-servers.ts';
import { type Example, learn } from './learn/logistic.ts';

const USAGE = `Learns from labelled tools what single words speak for, and writes
scanner/rules/text/lexicon/leanings.json.

node scripts/learn-words.ts PATH…

PATH is a file of entries { server, tool, label }, or a folder of labels, as for evaluate.ts.`;

const FILE = fileURLToPath(new URL('../scanner/rules/text/lexicon/leanings.json', import.meta.url));

/** What fewer servers say is their own way of speaking. */
const FEWEST_SERVERS = 3;

/** What is said of servers in general, beside what one is called. */
const SAID_OF_SERVERS: ReadonlySet<string> = new Set(['api', 'app', 'mcp', 'server', 'tool']);

/** Weights that stay below this for every category, in nats, are left out: together they change nothing. */
const LEAST_WEIGHT = 0.3;

/** A tool as its words, and what people call it. */
interface LabelledWords {
  readonly server: string;
  /** Place and word, separated by a blank, and how much it counts. */
  readonly words: ReadonlyMap<string, number>;
  readonly label: number;
}

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const tools = positionals.flatMap(readLabelledServers).flatMap(wordsOfServer);
const known = knownWords(tools);
const numbers = new Map(known.map((word, number) => [word, number]));
const { weights, bias } = learn(tools.map(exampleOf), known.length, LEANINGS.length);
writeFileSync(FILE, tableOf());

function wordsOfServer({ server, instructions, tools: all }: LabelledServer): LabelledWords[] {
  const definitions = all.map(({ definition }) => definition);
  const reading = readServer(server, instructions, definitions);
  return all.flatMap(({ definition, label }) => {
    const place = LEANINGS.indexOf(label?.category[0] ?? 'unknown');
    if (place < 0) return [];
    const words = new Map<string, number>();
    tellWords(readTool(definition, reading), (at, word) => words.set(`${at} ${word}`, COUNTS[at]));
    return [{ server, words, label: place }];
  });
}

/** Words that enough servers use which are not called so, without names, in alphabetical order. */
function knownWords(all: readonly LabelledWords[]): string[] {
  const called = new Map(all.map(({ server }) => [server, splitName(server)]));
  const names = new Set([...called.values()].flatMap(nameIn));
  const users = new Map<string, Set<string>>();
  for (const { server, words } of all) {
    const own = new Set(called.get(server)?.map(baseOf));
    for (const key of words.keys()) {
      const word = key.slice(key.indexOf(' ') + 1);
      if (own.has(word) || names.has(word)) continue;
      const others = users.get(key) ?? new Set();
      users.set(key, others.add(server));
    }
  }
  return [...users].flatMap(([key, { size }]) => (size < FEWEST_SERVERS ? [] : [key])).sort();
}

/** What a server is called by: the word that opens its name, unless it is one that we know. Rules name no server. */
function nameIn(words: readonly NameWord[]): string[] {
  const own = words.filter((word) => !SAID_OF_SERVERS.has(baseOf(word))).slice(0, 1);
  return own.filter(({ word }) => word === undefined).map(baseOf);
}

function exampleOf({ words, label }: LabelledWords): Example {
  const own = [...words].filter(([word]) => numbers.has(word));
  return {
    features: own.map(([word]) => numbers.get(word) ?? 0),
    values: own.map(([, value]) => value),
    label,
  };
}

/** A line for each word, so that a change of one shows as that. */
function tableOf(): string {
  const places = new Map<WordPlace, string[]>();
  for (const [number, key] of known.entries()) {
    const own = weights.subarray(number * LEANINGS.length, (number + 1) * LEANINGS.length);
    if (own.every((weight) => Math.abs(weight) < LEAST_WEIGHT)) continue;
    const blank = key.indexOf(' ');
    const place = key.slice(0, blank) as WordPlace;
    const lines = places.get(place) ?? [];
    places.set(place, lines);
    lines.push(`      ${JSON.stringify(key.slice(blank + 1))}: [${unitsOf(own)}]`);
  }
  const words = [...places].map(
    ([place, lines]) => `    "${place}": {\n${lines.join(',\n')}\n    }`,
  );
  const servers = new Set(tools.map(({ server }) => server)).size;
  return `{
  "tools": ${tools.length},
  "servers": ${servers},
  "labelled": [${LEANINGS.map((_, place) => labelledAs(place)).join(', ')}],
  "usual": [${unitsOf(bias)}],
  "words": {
${words.join(',\n')}
  }
}
`;
}

function labelledAs(place: number): number {
  return tools.filter(({ label }) => label === place).length;
}

function unitsOf(nats: Float64Array): string {
  return [...nats].map((each) => Math.round(each / UNIT)).join(', ');
}
