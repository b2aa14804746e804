import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPaths, htmlAt } from './crawl.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // For files of other hosts; the pages' own policy lets none in.
    'require-sri': 'off',
    // Choices of the search act at once; its form beside them has the button.
    'wcag/h32': 'off',
  },
});

test('the HTML of every page is valid', async () => {
  const paths = await builtPaths();
  const found: string[] = [];
  for (const path of paths) {
    const { results } = await validator.validateString(await htmlAt(path), path);
    for (const { messages } of results)
      for (const { ruleId, message, line } of messages)
        found.push(`${path}:${line} ${ruleId}: ${message}`);
  }
  expect(found).toEqual([]);
  expect(paths.length).toBeGreaterThan(500);
}, 300_000);
