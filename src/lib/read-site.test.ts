import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSite, type SiteOverrides } from './read-site.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h9v9"/></svg>';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  file = join(folder, 'site.yaml');
});

afterEach(() => rm(folder, { recursive: true }));

async function read(text: string, overrides: SiteOverrides = {}) {
  await writeFile(file, text);
  return readSite(file, overrides);
}

/** The messages for wrong settings, without the folder. */
async function complaints(text: string, overrides: SiteOverrides = {}): Promise<string[]> {
  const error: unknown = await read(text, overrides).then(
    () => 'nothing is wrong',
    (reason: unknown) => reason,
  );
  return String(error instanceof Error ? error.message : error)
    .replaceAll(`${folder}/`, '')
    .split('\n');
}

test('without a file, everything is as it comes', async () => {
  expect(await readSite(file)).toEqual({
    title: 'Tool Risk Catalogue',
    claim: 'A safety data sheet for every tool that an AI agent can call',
    origin: null,
    base: '/',
    repository: null,
    accent: null,
    logo: null,
  });
});

test('an empty file is as none', async () => {
  expect(await read('# nothing set\n')).toEqual(await readSite(join(folder, 'absent.yaml')));
});

test('a title, an accent and a logo make a site one’s own', async () => {
  await writeFile(join(folder, 'logo.svg'), LOGO);
  const site = await read(
    "title: Harbour tools\naccent: '#0a5c36'\nlogo: logo.svg\naddress: https://harbour.example/tools/\nrepository: https://git.harbour.example/tools/\n",
  );
  expect(site).toMatchObject({
    title: 'Harbour tools',
    origin: 'https://harbour.example',
    base: '/tools/',
    repository: 'https://git.harbour.example/tools',
    accent: { light: '#0a5c36' },
    logo: { format: 'svg', width: 120, height: 40 },
  });
});

test('what the command line says wins', async () => {
  const site = await read('address: /here/\n', { address: 'https://there.example/' });
  expect(site).toMatchObject({ origin: 'https://there.example', base: '/' });
});

test('everything that is wrong is named at once, with what would be right', async () => {
  expect(
    await complaints(
      'titel: Harbour\naddress: harbour.example\nrepository: http://git.example/x\naccent: blue\nlogo: ../secret.svg\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "site.yaml: address: found the text "harbour.example", expected https://host/ or https://host/path/ or /path/, with a slash at the end",
      "site.yaml: repository: found the text "http://git.example/x", expected the https address of a repository",
      "site.yaml: accent: found the text "blue", expected a colour as #rrggbb, in quotes",
      "site.yaml: logo: found the text "../secret.svg", expected the name of an .svg or .png file beside this one",
      "site.yaml: titel: found a field that does not exist, expected its removal or the right spelling",
    ]
  `);
});

test('an accent that nobody could read is refused with one that they could', async () => {
  const [first] = await complaints("accent: '#ffd400'\n");
  expect(first).toMatch(
    /found #ffd400, whose contrast with the pages is 1\.\d, expected at least 4\.5, as of #[0-9a-f]{6}/,
  );
});

test('an accent without quotes is a comment to YAML, and the message says to quote it', async () => {
  expect(await complaints('accent: #0a5c36\n')).toEqual([
    'site.yaml: accent: found null, expected a colour as #rrggbb, in quotes',
  ]);
});

test.each([
  ['is missing', null, 'no file logo.svg'],
  ['is no picture', 'hello', 'shows no size'],
  ['has no size', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'shows no size'],
  ['is heavy', LOGO + ' '.repeat(20_000), 'bytes, expected at most'],
])('a logo that %s is refused', async (_how, content, complaint) => {
  if (content !== null) await writeFile(join(folder, 'logo.svg'), content);
  expect((await complaints('logo: logo.svg\n'))[0]).toContain(complaint);
});

test('text that is not YAML is refused with the place', async () => {
  expect((await complaints('title: "open\n'))[0]).toMatch(
    /^site\.yaml: found .*quote at line 2, column 1, expected/,
  );
  expect((await complaints('just words\n'))[0]).toContain('expected YAML of lines');
});

test('a wrong address of the command line is not laid to the file', async () => {
  expect((await complaints('', { address: 'nowhere' }))[0]).toMatch(/^the command line: address/);
});
