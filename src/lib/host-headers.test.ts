import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HOST_HEADERS, headersFile } from './host-headers.ts';
import type { Site } from './site-settings.ts';

const hosting = readFileSync(
  fileURLToPath(new URL('../../docs/hosting.md', import.meta.url)),
  'utf8',
);

const at = (base: string): Site => ({
  title: 'Toys',
  claim: 'What toys can do',
  origin: null,
  base,
  repository: null,
  accent: null,
  logo: null,
});

test('the documentation has for nginx what the file has for other hosts', () => {
  const documented = [...hosting.matchAll(/^add_header (\S+) "(.*)" always;$/gm)];
  expect(Object.fromEntries(documented.map(([, name, value]) => [name, value]))).toEqual(
    HOST_HEADERS,
  );
});

test('rules begin at the base path', () => {
  const paths = (base: string) => headersFile(at(base)).match(/^\/\S*/gm);
  expect(paths('/')?.slice(0, 2)).toEqual(['/*', '/_astro/*']);
  expect(paths('/below/here/')?.slice(0, 2)).toEqual(['/below/here/*', '/below/here/_astro/*']);
});
