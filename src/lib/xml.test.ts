import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, element } from './xml.ts';

test('attributes and text are escaped, and what is null is left out', () => {
  const inner = element('b', { a: '"<&\'>', gone: null, n: 1 }, ['<c>', null, element('d', {})]);
  expect(document(element('a', {}, [inner]))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<a><b a="&quot;&lt;&amp;&#39;&gt;" n="1">&lt;c&gt;<d/></b></a>\n',
  );
});

test('what cannot be seen or written is shown or replaced', () => {
  expect(element('a', {}, ['x\u0000y\u202ez\ufffe']).xml).toBe('<a>x[U+0000]y[U+202E]z\ufffd</a>');
});

test('no text makes a second element or leaves a character that XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { xml } = element('a', { b: text }, [text]);
      expect(xml.match(/[<>]/g)?.length ?? 0).toBeLessThanOrEqual(4);
      expect(xml.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through.
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
  );
});
