import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

/** What the HTML standard says, and what accessibility asks of HTML, without matters of taste. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    elements: ['html5'],
    rules: {
      // For files of other hosts; the pages' own policy lets none in.
      'require-sri': 'off',
      // What is chosen counts at once: neither form would have anything to submit.
      'wcag/h32': 'off',
    },
  }),
);

/** What is wrong with a page, as `line: rule: message`. */
async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

test('every page keeps to the HTML standard', async () => {
  const pages = (await builtFiles(PLACES.siteBelow)).filter((file) => file.endsWith('.html'));
  const wrong: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(PLACES.siteBelow, page), 'utf8');
    wrong.push(...(await faultsOf(html)).map((fault) => `${page}: ${fault}`));
  }
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(400);
});

test('a page that does not is told of', async () => {
  const faults = await faultsOf('<!DOCTYPE html><p id="a"><div></p><img><i id="a"></i>');
  expect(faults.join('\n')).toMatch(/no-dup-id/);
  expect(faults.join('\n')).toMatch(/close-order/);
});
