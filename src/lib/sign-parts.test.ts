import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RISK_LEVELS } from '../../scanner/contract/risk.ts';
import { insetOf } from './sign-parts.ts';

const css = readFileSync(new URL('../styles/parts/signs.css', import.meta.url), 'utf8');

test.each(RISK_LEVELS)('pages and pictures put the pictogram of %s in the same place', (level) => {
  const [rule = ''] =
    css.match(new RegExp(`\\.sign[^{]*\\.${level}\\b[^{]*\\{[^}]*--x[^}]*\\}`)) ?? [];
  const [x, y, size] = ['x', 'y', 'size'].map((name) =>
    Number(new RegExp(`--${name}: ([\\d.]+);`).exec(rule)?.[1]),
  );
  expect({ x, y, size }).toEqual(insetOf(level));
});
