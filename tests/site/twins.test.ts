import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexer, type Token, walkTokens } from 'marked';
import { expect, test } from 'vitest';
import { WHOSE_WORDS } from '../../src/lib/markdown-blocks.ts';
import { routes } from '../../src/lib/routes.ts';
import { PLACES } from './places.ts';
import { builtFiles, toyPages } from './toy-pages.ts';

const files = await builtFiles();
const twins = files.filter((file) => file.endsWith('.md'));
const tools = await toyPages();

/** Markdown that is more than text: what a server must not be able to make. */
const ACTIVE = new Set(['html', 'image', 'del', 'checkbox']);

/** Where a link of ours may lead: this site, or the documentation of a client. */
const OURS = /^(\/|https:\/\/)[^\s<>"']*$/;

const read = (file: string) => readFile(join(PLACES.site, file), 'utf8');

function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  walkTokens(lexer(markdown), (token) => void tokens.push(token));
  return tokens;
}

test('every data sheet and every server has a twin that its page names', async () => {
  expect(twins).toEqual(
    files
      .filter((file) => /^(tools\/[^/]+|servers)\/(?!starting\/)[^/]+\/index\.html$/.test(file))
      .map((file) => `${file}.md`),
  );
  for (const twin of twins) {
    const html = await read(twin.replace(/\.md$/, ''));
    expect(html).toContain(`<link rel="alternate" type="text/markdown" href="/${twin}">`);
  }
});

test('a twin has the sections of its page, and says its verdict', async () => {
  for (const { route, tool } of tools) {
    const headings = tokensOf(await read(routes.markdown(route))).flatMap((token) =>
      token.type === 'heading' ? [token as { depth: number; text: string }] : [],
    );
    const [first, ...rest] = headings;
    expect(first).toMatchObject({ depth: 1 });
    expect(first?.text).toContain(`: ${tool.verdict.risk} risk`);
    expect(rest.map(({ text }) => text).slice(0, 4)).toEqual([
      'Label',
      'What a call can do',
      'Definition',
      'Handling',
    ]);
  }
});

test('nothing that a server says is markup, and no link leads where it wants', async () => {
  const wrong: string[] = [];
  for (const file of [...twins, routes.llms.slice(1)]) {
    for (const token of tokensOf(await read(file))) {
      if (ACTIVE.has(token.type)) wrong.push(`${file}: ${token.type} ${token.raw.slice(0, 60)}`);
      if (token.type === 'blockquote' && file.endsWith('.md') && token.raw.trim() !== WHOSE_WORDS)
        wrong.push(`${file}: ${token.raw.slice(0, 60)}`);
      if (token.type === 'link' && !OURS.test((token as { href: string }).href))
        wrong.push(`${file}: ${token.raw.slice(0, 80)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(twins.length).toBeGreaterThan(300);
});

test('what nobody would see is shown', async () => {
  const said = (await Promise.all(twins.map(read))).join('');
  expect(said).toContain('[U+202E]');
  expect(said).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u);
});

test('llms.txt begins as its convention wants and leads to every server', async () => {
  const [title, quote, ...rest] = (await read(routes.llms.slice(1))).split('\n\n');
  expect(title).toMatch(/^# \S/);
  expect(quote).toMatch(/^> \S/);
  const text = rest.join('\n\n');
  const linked = [...text.matchAll(/\]\(<(\/[^>]+)>\)/g)].map(([, address = '']) => address);
  for (const twin of twins.filter((file) => file.startsWith('servers/')))
    expect(linked).toContain(`/${twin}`);
  const missing = linked
    .map((address) => (address.endsWith('/') ? `${address}index.html` : address))
    .filter((address) => !files.includes(address.slice(1)));
  expect(missing).toEqual([]);
});
