import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiIndex } from '../../scanner/contract/api.ts';
import { routes } from '../../src/lib/routes.ts';
import { BASE, PLACES } from './places.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { builtFiles } from './toy-pages.ts';

const run = promisify(execFile);

/** A script of the documentation and what it says that it prints. */
const EXAMPLE = /```js\n(.*?)```\n\n```text\n(.*?)```/gs;

/** What a site that knows its host puts before an address. */
const ORIGIN_AND_BASE = new RegExp(`^https://tools\\.harbour\\.example${BASE}`);

const documentation = await readFile(join(PLACES.project, 'docs/api.md'), 'utf8');
const files = await builtFiles();
const documents = files.filter((file) => file.startsWith('api/v1/') && file.endsWith('.json'));

const readText = (route: string, folder: string = PLACES.site) =>
  readFile(join(folder, route), 'utf8');
const readJson = async (route: string, folder?: string) =>
  JSON.parse(await readText(route, folder));

const index: ApiIndex = await readJson(routes.apiIndex);
const bulk = await linesOf(index);

const validators = new Map<string, ValidateFunction>();
for (const [name, address] of Object.entries(index.links.schemas)) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  validators.set(name, ajv.compile(await readJson(address)));
}

/** Every line of the bulk files that an index names. */
async function linesOf({ bulk }: ApiIndex, folder?: string): Promise<string[]> {
  const texts = await Promise.all(
    bulk.map(({ address }) => readText(address.replace(ORIGIN_AND_BASE, ''), folder)),
  );
  return texts.flatMap((text) => text.trimEnd().split('\n'));
}

/** What is wrong with a document by the schema of its type. */
function faultsOf(name: string, document: unknown): string[] {
  const validate = validators.get(name);
  if (validate === undefined) return [`no schema ${name}`];
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('every document keeps to the schema of its type, and the schemas can say no', async () => {
  expect(documents.length).toBeGreaterThan(400);
  for (const file of documents) {
    const document = await readJson(file);
    expect(faultsOf(document.type, document), file).toEqual([]);
    expect(faultsOf(document.type, { ...document, links: 1 })).not.toEqual([]);
  }
});

test('bulk files hold every document but the index, each once and unchanged', async () => {
  const expected = await Promise.all(
    documents.filter((file) => file !== 'api/v1/index.json').map((file) => readText(file)),
  );
  expect([...bulk].sort()).toEqual(expected.map((text) => text.trimEnd()).sort());
  for (const line of bulk) expect(faultsOf('record', JSON.parse(line))).toEqual([]);
});

test('the index leads to every document and tells its digest', async () => {
  const linked = [...index.servers, ...index.rules, ...index.attacks].map(({ address }) => address);
  const tools = documents.filter((file) => file.startsWith('api/v1/tools/'));
  expect([...linked, ...tools.map((file) => `/${file}`), routes.apiIndex].sort()).toEqual(
    documents.map((file) => `/${file}`).sort(),
  );
  for (const { address, digest } of [...index.servers, ...index.bulk]) {
    const text = await readText(address);
    expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
  }
});

test('a server lists exactly the tools that have a document, with what theirs says', async () => {
  let checked = 0;
  for (const { address } of index.servers) {
    for (const { legs: _, profiles, ...summary } of (await readJson(address)).tools) {
      const tool = await readJson(routes.apiTool(summary.server, summary.slug));
      expect(summary).toEqual({
        ...{ id: tool.id, server: tool.server, slug: tool.slug, name: tool.name },
        digest: tool.digest,
        category: tool.verdict.category,
        risk: tool.verdict.risk,
        signals: tool.verdict.signals.map(({ id }: { id: string }) => id),
        summary: tool.verdict.summary,
        decision: tool.recommendation.decision,
        recommendation: tool.recommendation,
      });
      for (const profile of ['cautious', 'permissive'])
        expect(profiles[profile]).toMatchObject({ profile, tool: tool.name });
      checked += 1;
    }
  }
  expect(checked).toBe(documents.filter((file) => file.startsWith('api/v1/tools/')).length);
});

test('whatever a document links to is there', async () => {
  const there = new Set(files.map((file) => `/${file}`));
  const dangling = bulk.flatMap((line) => {
    const { id, links } = JSON.parse(line) as { id: string; links: Record<string, string> };
    return Object.values(links)
      .map((link) => (link.endsWith('/') ? `${link}index.html` : link))
      .filter((link) => !there.has(link))
      .map((link) => `${id}: ${link}`);
  });
  expect(dangling).toEqual([]);
});

test('where the site knows its host, addresses are whole and stand below its path', async () => {
  const indexBelow: ApiIndex = await readJson(routes.apiIndex, PLACES.siteBelow);
  for (const line of await linesOf(indexBelow, PLACES.siteBelow)) {
    const { links } = JSON.parse(line) as { links: Record<string, string> };
    for (const link of Object.values(links))
      expect(link).toMatch(new RegExp(`^https://tools\\.harbour\\.example${BASE}/`));
  }
});

describe('the documentation', () => {
  const examples = [...documentation.matchAll(EXAMPLE)].map(([, script = '', printed = '']) => ({
    script,
    printed,
  }));
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(PLACES.site);
  });
  afterAll(() => served.close());

  test('has an example for each kind of document', () => {
    expect(examples.length).toBe(documentation.split('```js\n').length - 1);
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  test.each(examples)('example %#', async ({ script, printed }) => {
    const program = `const site = ${JSON.stringify(served.origin)};\n${script}`;
    const options = ['--input-type=module', '--eval', program];
    const { stdout } = await run(process.execPath, options, { cwd: PLACES.project });
    expect(stdout).not.toBe('');
    expect(stdout).toBe(printed);
  });

  test('names every address of the API and no other', () => {
    const named = [...documentation.matchAll(/^- .*?:/gm)].flatMap(([line]) =>
      [...line.matchAll(/`(\/[^`]+)`/g)].map(([, address = '']) => address),
    );
    expect(named.sort()).toEqual(
      [
        ...[routes.apiIndex, routes.apiBulk('<part>'), routes.feed, routes.llms],
        routes.apiServer('<server>'),
        routes.apiTool('<server>', '<tool>'),
        routes.apiRule('<rule>'),
        routes.apiAttack('<attack>'),
        routes.apiSchema('<type>'),
        routes.serverFeed('<server>'),
        routes.badge('<server>'),
      ].sort(),
    );
  });
});
