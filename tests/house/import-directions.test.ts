import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The rooms of the house, first match first, with what each may import: other rooms, and packages by
 * name ("node:" stands for all of Node's own). Anything else is forbidden.
 */
const ROOMS: readonly {
  readonly room: string;
  readonly files: RegExp;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
}[] = [
  { room: 'contract', files: /^scanner\/contract\//, mayImport: [], packages: ['zod'] },
  {
    room: 'trying of rules',
    files: /^scanner\/rules\/test-(rule|senses)\.ts$/,
    mayImport: ['contract', 'rules'],
    packages: ['vitest'],
  },
  { room: 'rules', files: /^scanner\/rules\//, mayImport: ['contract'], packages: [] },
  {
    room: 'judgement',
    files:
      /^scanner\/(classify|grade|grade-server|attacks|lookalikes|server-facts|toy-facts|context-cost|summarise|accuracy|combinations|drift)(\.|\/)/,
    mayImport: ['contract', 'rules'],
    packages: [],
  },
  {
    room: 'policy files',
    files: /^scanner\/policy\/(readers|mergers)\//,
    mayImport: ['contract', 'policy', 'errors', 'issues'],
    packages: [
      'zod',
      '@bufbuild/cel',
      '@cedar-policy/cedar-wasm',
      'jsonc-parser',
      'smol-toml',
      'toml-eslint-parser',
      'yaml',
    ],
  },
  {
    room: 'policy',
    files: /^scanner\/policy\//,
    mayImport: ['contract', 'rules'],
    // Policies are read and merged in the syntax of their clients.
    packages: ['zod', 'jsonc-parser', 'smol-toml', 'toml-eslint-parser', 'yaml'],
  },
  { room: 'errors', files: /^scanner\/errors\.ts$/, mayImport: ['contract'], packages: [] },
  {
    room: 'write',
    files: /^scanner\/(write|version)\.ts$/,
    mayImport: ['manifest'],
    packages: ['node:'],
  },
  {
    room: 'issues',
    files: /^scanner\/describe-issue\.ts$/,
    mayImport: ['errors'],
    packages: ['zod'],
  },
  {
    room: 'listings',
    files: /^scanner\/listings\//,
    mayImport: ['contract', 'errors', 'issues'],
    packages: ['node:', 'zod', 'gray-matter', 'jsonc-parser', 'yaml', 'smol-toml'],
  },
  {
    room: 'collect',
    files: /^scanner\/collect\//,
    mayImport: ['contract', 'errors', 'issues', 'write'],
    packages: [
      'node:',
      'zod',
      '@modelcontextprotocol/sdk',
      'canonicalize',
      'ipaddr.js',
      'p-limit',
      'undici',
    ],
  },
  {
    room: 'lookup',
    files: /^scanner\/lookup\//,
    mayImport: ['contract', 'errors', 'policy'],
    packages: ['node:', 'zod', '@modelcontextprotocol/sdk'],
  },
  {
    room: 'commands',
    files: /^scanner\/commands\//,
    mayImport: [
      'contract',
      'errors',
      'issues',
      'write',
      'listings',
      'collect',
      'rules',
      'judgement',
      'policy',
      'policy files',
      'lookup',
    ],
    packages: [
      'node:',
      'zod',
      '@modelcontextprotocol/sdk',
      'diff',
      'jsonc-parser',
      'log-update',
      'leven',
      'p-limit',
    ],
  },
  {
    room: 'cli',
    files: /^scanner\/cli(\.ts|\/)/,
    mayImport: ['commands', 'contract', 'errors', 'write'],
    packages: ['node:', 'commander'],
  },
  { room: 'manifest', files: /^package\.json$/, mayImport: [], packages: [] },
  {
    room: 'browser scripts',
    files: /^src\/scripts\//,
    mayImport: ['contract', 'rules', 'judgement', 'policy', 'listings', 'site library'],
    packages: [],
  },
  {
    room: 'site library',
    files: /^src\/lib\//,
    mayImport: [
      'contract',
      'errors',
      'issues',
      'write',
      'listings',
      'rules',
      'judgement',
      'policy',
    ],
    packages: [
      'node:',
      'zod',
      'astro',
      'opentype.js',
      'satteri',
      'schema-dts',
      'yaml',
      'd3-scale',
      'd3-shape',
    ],
  },
  {
    room: 'pages',
    files: /^src\/(pages|layouts|components|content\.config\.ts)/,
    mayImport: [
      'contract',
      'rules',
      'judgement',
      'policy',
      'site library',
      'browser scripts',
      'look',
    ],
    packages: ['node:', 'zod', 'astro', 'astro:content', '@fontsource'],
  },
  { room: 'look', files: /^src\/(styles|assets)\//, mayImport: [], packages: [] },
  {
    room: 'making',
    files: /^scripts\//,
    mayImport: [
      'contract',
      'errors',
      'write',
      'listings',
      'collect',
      'rules',
      'judgement',
      'policy',
      'commands',
      'site library',
    ],
    packages: [
      'node:',
      'zod',
      'astro',
      'pagefind',
      'p-limit',
      'd3-scale',
      'sharp',
      '@11ty',
      'vitest',
    ],
  },
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const whole = readFileSync(join(ROOT, file), 'utf8');
  const source = file.endsWith('.astro') ? scriptsOf(whole) : whole;
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    to: fileName.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), fileName)) : fileName,
  }));
}

/** What a page imports: in its frontmatter, and in the scripts that it sends. */
function scriptsOf(page: string): string {
  const [, frontmatter = ''] = page.split(/^---$/m);
  const sent = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script);
  return [frontmatter, ...sent].join('\n');
}

const roomOf = (file: string) => ROOMS.find(({ files }) => files.test(file));

function isAllowed({ from, to }: Import): boolean {
  const room = roomOf(from);
  if (room === undefined) return false;
  const target = roomOf(to);
  if (target !== undefined) return target === room || room.mayImport.includes(target.room);
  return room.packages.some(
    (name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

describe('the house', () => {
  const files = globSync(['{scanner,src,scripts}/**/*.ts', 'src/**/*.astro'], { cwd: ROOT }).filter(
    (file) => !file.endsWith('.test.ts'),
  );

  it('has a room for every file', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(files.length).toBeGreaterThan(300);
  });

  it('imports in one direction only', () => {
    const forbidden = files.flatMap(importsOf).filter((each) => !isAllowed(each));
    expect(forbidden.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});
