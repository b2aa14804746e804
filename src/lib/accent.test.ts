import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentOf, contrastOf, HARDEST_GROUND } from './accent.ts';

const tokens = readFileSync(
  fileURLToPath(new URL('../styles/tokens.css', import.meta.url)),
  'utf8',
);

/** Every ground that text stands on, as tokens.css has it. */
const GROUNDS = ['ground', 'paper', 'inset'].map((name) => {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(tokens) ?? [];
  const long = (colour: string) => (colour.length === 3 ? colour.replace(/./g, '$&$&') : colour);
  return { light: `#${long(light)}`, dark: `#${long(dark)}` };
});

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('black on white has the greatest contrast, and a colour on itself the least', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#123456', '#123456')).toBe(1);
});

test('every accent, as given or as proposed, can be read on every ground of the pages', () => {
  expect(GROUNDS).toContainEqual(expect.objectContaining({ light: HARDEST_GROUND.light }));
  fc.assert(
    fc.property(colours, (colour) => {
      const first = accentOf(colour);
      const second = 'accent' in first ? first : accentOf(first.readable);
      if (!('accent' in second)) throw new Error(`The proposal for ${colour} is refused itself.`);
      for (const ground of GROUNDS) {
        expect(contrastOf(second.accent.light, ground.light)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(second.accent.dark, ground.dark)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('a colour that light pages can use is used as it is', () => {
  expect(accentOf('#0a4a9e')).toMatchObject({ accent: { light: '#0a4a9e' } });
});
