import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { InputError } from '../errors.ts';
import { readListings } from './read-listings.ts';

const GOOD = `---
title: Kettle
summary: Boils water.
transport:
  type: stdio
  package: "@toys/kettle"
  version: 1.2.3
  environment: { KETTLE_TOKEN: placeholder }
---
Boils water in a toy kitchen.
`;

/** Writes the files into a folder of their own and reads it. */
async function read(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
  );
  return readListings(folder);
}

/** The problems of the files, without the folder's name. */
async function problems(files: Readonly<Record<string, string>>): Promise<string[]> {
  const error = await read(files).catch((caught: unknown) => caught);
  if (!(error instanceof InputError)) throw new Error('expected the listings to be refused');
  return error.problems.map(
    ({ file, field, found, expected }) =>
      `${file.split('/').at(-1)} | ${field} | ${found} | ${expected}`,
  );
}

describe('readListings', () => {
  it('reads a listing with its defaults and its paragraph', async () => {
    expect(await read({ 'kettle.md': GOOD })).toEqual([
      {
        server: 'kettle',
        title: 'Kettle',
        summary: 'Boils water.',
        default: false,
        paragraph: 'Boils water in a toy kitchen.',
        transport: {
          type: 'stdio',
          package: '@toys/kettle',
          version: '1.2.3',
          arguments: [],
          environment: { KETTLE_TOKEN: 'placeholder' },
          files: {},
        },
      },
    ]);
  });

  it('reports every problem of every file in one error', async () => {
    const found = await problems({
      'Bad_name.md': GOOD,
      'empty.md': '',
      'good.md': GOOD,
      'many.md': GOOD.replace('title: Kettle', 'title: 3\ntitel: Kettle').replace(
        '1.2.3',
        '^1.2.0',
      ),
    });
    expect(found).toEqual([
      'Bad_name.md |  | the file name "Bad_name.md" | lower-case words joined by single hyphens, then .md',
      'empty.md | title | nothing | text',
      'empty.md | summary | nothing | text',
      'empty.md | transport | nothing | an object',
      'empty.md | paragraph | empty text | at least 1 character(s)',
      'many.md | title | the number 3 | text',
      'many.md | transport.version | the text "^1.2.0" | an exact version, such as 1.2.3, not a range or a tag',
      'many.md | titel | a field that does not exist | its removal or the right spelling',
    ]);
  });

  const refusedTransports = [
    [
      'a step out of the folder',
      '{ type: stdio, package: "../evil", version: 1.0.0 }',
      'transport.package',
    ],
    [
      'a git address',
      '{ type: stdio, package: "git+https://host/x", version: 1.0.0 }',
      'transport.package',
    ],
    [
      'a version that YAML reads as a number',
      '{ type: stdio, package: toy, version: 1.0 }',
      'transport.version',
    ],
    ['a tag', '{ type: stdio, package: toy, version: latest }', 'transport.version'],
    [
      'a file above the home folder',
      '{ type: stdio, package: toy, version: 1.0.0, files: { "../x": y } }',
      'transport.files.../x',
    ],
    [
      'an absolute file',
      '{ type: stdio, package: toy, version: 1.0.0, files: { "/x": y } }',
      'transport.files./x',
    ],
    ['an unknown transport', '{ type: carrier-pigeon }', 'transport.type'],
    ['another scheme', '{ type: sse, url: "file:///x" }', 'transport.url'],
    [
      'the value of a header',
      '{ type: sse, url: "https://host", headers: { A: secret } }',
      'transport.headers.A',
    ],
  ] as const;
  it.each(refusedTransports)('refuses %s', async (_, transport, field) => {
    const text = `---\ntitle: T\nsummary: S\ntransport: ${transport}\n---\nText.\n`;
    const found = await problems({ 'toy.md': text });
    expect(found.map((line) => line.split(' | ')[1])).toContain(field);
  });

  it('never runs front matter as a program', async () => {
    const text = '---js\n{ title: globalThis.listingRan = true }\n---\nText.\n';
    expect(await problems({ 'toy.md': text })).toEqual([
      'toy.md |  | front matter that is not YAML | YAML between two lines of ---',
    ]);
    expect(globalThis).not.toHaveProperty('listingRan');
  });

  it('names the place of a mistake in the YAML', async () => {
    expect(await problems({ 'toy.md': '---\na: [\n---\nText.\n' })).toHaveLength(1);
  });
});
