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
  { room: 'rules', files: /^scanner\/rules\//, mayImport: ['contract'], packages: [] },
  {
    room: 'judgement',
    files:
      /^scanner\/(classify|grade|grade-server|attacks|lookalikes|server-facts|toy-facts|context-cost|summarise|accuracy|combinations|drift)(\.|\/)/,
    mayImport: ['contract', 'rules'],
    packages: [],
  },
  {
    room: 'policy',
    files: /^scanner\/policy\//,
    mayImport: ['contract', 'rules'],
    packages: ['zod'],
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
    packages: ['node:', 'zod', 'gray-matter', 'jsonc-parser', 'yaml'],
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
    ],
    packages: ['node:', 'zod', 'log-update', 'leven', 'p-limit'],
  },
  {
    room: 'cli',
    files: /^scanner\/cli(\.ts|\/)/,
    mayImport: ['commands', 'contract', 'errors', 'write'],
    packages: ['node:', 'commander'],
  },
  { room: 'manifest', files: /^package\.json$/, mayImport: [], packages: [] },
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    to: fileName.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), fileName)) : fileName,
  }));
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
  const files = globSync('scanner/**/*.ts', { cwd: ROOT }).filter(
    (file) => !file.endsWith('.test.ts'),
  );

  it('has a room for every file of the scanner', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  it('imports in one direction only', () => {
    const forbidden = files.flatMap(importsOf).filter((each) => !isAllowed(each));
    expect(forbidden.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});
