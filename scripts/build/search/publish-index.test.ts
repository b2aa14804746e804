import { expect, test } from 'vitest';
import { languageOf } from './publish-index.ts';

test('a server is a language of English, and short enough for Pagefind, however long its id is', () => {
  const language = languageOf(`${'long-'.repeat(20)}id`);
  expect(language).toMatch(/^en-[\da-f]+$/);
  expect(language.length).toBeLessThanOrEqual(30);
  expect(languageOf('another')).not.toBe(language);
});
