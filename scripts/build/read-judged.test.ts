import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAttacks } from '../../scanner/listings/read-attacks.ts';
import { assess } from '../../src/lib/assessment.ts';
import type { Catalogue } from '../../src/lib/catalogue.ts';
import { factsOfServer, factsOfTool } from '../../src/lib/facts.ts';
import { makeServer } from '../bench/data/servers.ts';
import { removeMadeServer, writeMadeServer } from '../bench/data/write-catalogue.ts';
import { type JudgedCatalogue, readJudged } from './read-judged.ts';
import { readSource } from './read-source.ts';

const ATTACKS = await readAttacks('catalogue/attacks');

let folder: string;
const catalogue = () => join(folder, 'catalogue');
const kept = () => join(folder, 'kept');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'judged-'));
  for (let number = 0; number < 4; number++) write(number);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(number: number, edition = 0): void {
  writeMadeServer(catalogue(), makeServer(number, edition, 6, edition));
}

const notesIn = (keptFolder: string, program = 'program') => ({
  file: join(keptFolder, 'sources'),
  program,
});

async function read(keptFolder = kept(), program = 'program'): Promise<JudgedCatalogue> {
  const outcome = readJudged(
    await readSource(catalogue(), notesIn(keptFolder, program)),
    keptFolder,
    program,
  );
  outcome.keep(assess(outcome.catalogue, ATTACKS, outcome.assessed));
  return outcome;
}

/** All that is known, read to the last word: of what was kept, the most is read when it is asked for. */
function whole({ servers }: Catalogue): unknown {
  return JSON.parse(
    JSON.stringify(
      servers.map((server) => [server, factsOfServer(server), server.tools.map(factsOfTool)]),
    ),
  );
}

/** Reads with nothing kept. */
function readFresh(): Promise<JudgedCatalogue> {
  const fresh = join(folder, 'fresh');
  rmSync(fresh, { recursive: true, force: true });
  return read(fresh);
}

test('a second reading judges nothing and says the same', async () => {
  const first = await read();
  const second = await read();
  expect(first.judged).toBe(4);
  expect(second.judged).toBe(0);
  expect(whole(second.catalogue)).toEqual(whole(first.catalogue));
});

test('other rules judge everything anew', async () => {
  await read();
  expect((await read(kept(), 'other rules')).judged).toBe(4);
});

describe('what was kept and then spoilt counts for nothing:', () => {
  test('of lines, those that are', async () => {
    const { catalogue: first } = await read();
    const file = join(kept(), 'servers.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"complete"', '"partial"').slice(0, -2));
    const again = await read();
    expect(again.judged).toBe(2);
    expect(whole(again.catalogue)).toEqual(whole(first));
  });

  test('of what lines share, all of them', async () => {
    const { catalogue: first } = await read();
    const file = join(kept(), 'servers.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"low"', '"high"'));
    const again = await read();
    expect(again.judged).toBe(4);
    expect(whole(again.catalogue)).toEqual(whole(first));
  });

  test('of tools, when they are asked for', async () => {
    const { catalogue: first } = await read();
    for (const name of readdirSync(join(kept(), 'servers')))
      writeFileSync(join(kept(), 'servers', name), '{"observed":{}}');
    const again = await read();
    expect(again.judged).toBe(0);
    expect(whole(again.catalogue)).toEqual(whole(first));
  });
});

test('of a server that is as it was, nothing is read that nobody asks for', async () => {
  await read();
  rmSync(join(kept(), 'servers'), { recursive: true });
  const { catalogue: found } = await read();
  rmSync(catalogue(), { recursive: true });
  const [tool] = found.servers.flatMap(({ tools }) => tools);
  expect(tool?.verdict.risk).toBeTypeOf('string');
  expect(() => tool?.verdict.findings).toThrow();
});

test('a file that is wrong is told of at every reading, and the server counts as unknown', async () => {
  const { server } = makeServer(0, 0);
  writeFileSync(join(catalogue(), 'observed', `${server}.json`), '{"half": ');
  for (const { catalogue: found, problems } of [await read(), await read()]) {
    expect(problems.map(({ file }) => file)).toEqual([
      join(catalogue(), 'observed', `${server}.json`),
    ]);
    expect(found.servers.find(({ listing }) => listing.server === server)?.tools).toEqual([]);
  }
});

test('whatever else stands in the catalogue counts as read, but for verdicts, which are our own', async () => {
  const digest = async () => (await readSource(catalogue(), notesIn(kept()))).digest;
  const first = await digest();
  mkdirSync(join(catalogue(), 'verdicts'));
  writeFileSync(join(catalogue(), 'verdicts', 'toy.json'), '{}');
  expect(await digest()).toBe(first);
  mkdirSync(join(catalogue(), 'labels'));
  writeFileSync(join(catalogue(), 'labels', 'toy.json'), '{}');
  expect(await digest()).not.toBe(first);
});

const anyChange = fc.record({
  number: fc.nat(6),
  edition: fc.nat(3),
  isRemoved: fc.boolean(),
});

test('after any changes, what is kept and what is read anew are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyChange, { maxLength: 3 }), { maxLength: 4 }),
      async (series) => {
        write(99);
        for (const changes of series) {
          for (const { number, edition, isRemoved } of changes) {
            if (isRemoved) removeMadeServer(catalogue(), makeServer(number, 0));
            else write(number, edition);
          }
          expect(whole((await read()).catalogue)).toEqual(whole((await readFresh()).catalogue));
        }
      },
    ),
    { numRuns: 10 },
  );
}, 60_000);
