import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RISK_LEVELS } from '../../scanner/contract/risk.ts';
import { contrastOf } from './accent.ts';
import { COLOURS, LEVEL_COLOURS } from './level-colours.ts';

const tokens = readFileSync(
  fileURLToPath(new URL('../styles/tokens.css', import.meta.url)),
  'utf8',
);

/** A token's value on light pages, as six digits. */
function tokenOf(name: string): string {
  const [, value = ''] = new RegExp(`--${name}: (?:light-dark\\()?#(\\w+)`).exec(tokens) ?? [];
  return `#${value.length === 3 ? value.replace(/./g, '$&$&') : value}`;
}

test('pictures have the colours of the pages', () => {
  expect(COLOURS).toEqual({
    ground: tokenOf('ground'),
    paper: tokenOf('paper'),
    ink: tokenOf('ink'),
    inkSoft: tokenOf('ink-soft'),
  });
  for (const level of RISK_LEVELS.filter((each) => each !== 'unknown'))
    expect(LEVEL_COLOURS[level]).toEqual({ ground: tokenOf(level), on: tokenOf(`on-${level}`) });
});

test.each(RISK_LEVELS)('letters can be read on the ground of %s', (level) => {
  const { ground, on } = LEVEL_COLOURS[level];
  expect(contrastOf(ground, on)).toBeGreaterThanOrEqual(4.5);
});
