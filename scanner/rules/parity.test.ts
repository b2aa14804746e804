import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../contract/index.ts';
import { RULE_METADATA } from './index.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Files of this folder that are no rules. */
const OTHERS = new Set(['index', 'parity', 'rule', 'rule-kinds', 'test-rule', 'test-senses']);

const idsOf = (ending: string): string[] =>
  globSync(`*${ending}`, { cwd: FOLDER })
    .filter((file) => ending !== '.ts' || !file.endsWith('.test.ts'))
    .map((file) => basename(file, ending))
    .filter((id) => !OTHERS.has(id))
    .sort();

const ids = RULE_METADATA.map(({ id }) => id);

describe('the rules', () => {
  it('stand in the index in alphabetical order, each under its own name', () => {
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(idsOf('.ts'));
  });

  it('have a test and a rationale each, and no rationale is left without a rule', () => {
    expect(idsOf('.test.ts')).toEqual(ids);
    expect(idsOf('.md')).toEqual(ids);
  });

  it('have ids that are ids', () => {
    expect(ids.filter((id) => !ID_PATTERN.test(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(40);
  });

  it.each(ids)(
    '%s says in its rationale what it looks at, what it leaves alone, and shows both',
    (id) => {
      const text = readFileSync(`${FOLDER}${id}.md`, 'utf8');
      const headings = text.split('\n').filter((line) => line.startsWith('## '));
      expect(headings).toEqual([
        '## What it looks at',
        '## What it leaves alone',
        '## It fires on',
        '## It stays quiet on',
      ]);
      expect(
        text
          .split('\n## ')
          .every((section) => section.trim().split('\n').length > 1 || section.length > 80),
      ).toBe(true);
    },
  );
});
