import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faqOf, scriptJson } from './structured-data.ts';

test('whatever a value holds, its script cannot be ended or turned into a comment, and it is read back', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('</script>', '<!--', '\u2028', ']]>'),
      (value, end) => {
        const held = [value, end];
        const json = scriptJson(held);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(held)));
      },
    ),
  );
});

test('an answer that depends on the reader’s client is no answer for search engines', () => {
  const plain = {
    id: 'what',
    question: ['What?'],
    answer: ['A <b>toy</b>, ', { code: 'x' }, '.'],
    inFormats: [],
  };
  const depends = {
    ...plain,
    id: 'how',
    inFormats: [{ formats: [], answer: ['So.'], pieces: null }],
  };
  expect(faqOf([plain, depends]).mainEntity).toEqual([
    {
      '@type': 'Question',
      name: 'What?',
      acceptedAnswer: { '@type': 'Answer', text: 'A &lt;b&gt;toy&lt;/b&gt;, x.' },
    },
  ]);
});
