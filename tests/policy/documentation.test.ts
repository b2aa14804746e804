import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PROFILES } from '../../scanner/contract/policy.ts';
import { ADVICE, type Choice } from '../../scanner/policy/advice.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';

const text = readFileSync(
  fileURLToPath(new URL('../../docs/policies.md', import.meta.url)),
  'utf8',
);

/** The cells of the table beneath a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [, ...rows] = section.split('\n## ')[0]?.match(/^\|.*\|$/gm) ?? [];
  return rows.filter((row) => !row.startsWith('| ---')).map((row) => row.slice(2, -2).split(' | '));
}

function wordsOf(choice: Choice): string {
  if (typeof choice === 'string') return choice;
  return `${choice.max} ${choice.window === 'hour' ? 'an hour' : 'a minute'}`;
}

test('the table of profiles says what the advice does, entry by entry', () => {
  const written = rowsUnder('Profiles').map(([, ...choices]) => choices);
  const decided = ADVICE.map(({ choices }) => PROFILES.map((profile) => wordsOf(choices[profile])));
  expect(written).toEqual(decided);
});

test('the table of formats says what each of them supports', () => {
  const words = {
    none: 'none',
    all: 'all',
    'required-text': 'texts that every valid call carries',
  };
  const written = rowsUnder('Formats').map(([id, deny, ask, limit, args, hide]) => ({
    id,
    deny: deny === 'yes',
    ask: ask === 'yes',
    limit: limit === 'yes',
    arguments: args,
    hide: hide === 'yes',
  }));
  const supported = FORMATS.map(({ id, supports }) => ({
    id: `\`${id}\``,
    ...supports,
    arguments: words[supports.arguments],
  }));
  expect(written).toEqual(supported);
});
