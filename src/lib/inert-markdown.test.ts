import fc from 'fast-check';
import { marked } from 'marked';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { codeBlock, codeSpan, inertText, link } from './inert-markdown.ts';
import { clip, visibleText } from './visible-text.ts';

/** Two renderers of different make, both of which let HTML through. */
const RENDERERS = {
  marked: (markdown: string) => marked.parse(markdown, { async: false, gfm: true }),
  satteri: (markdown: string) => markdownToHtml(markdown).html,
};

const ATTACKS = [
  '<script>canary()</script>',
  '<img src=x onerror="canary()">',
  '[press](javascript:canary())',
  '![x](https://canary.example/x.png)',
  '<https://canary.example>',
  'https://canary.example www.canary.example mail@canary.example',
  '# heading',
  '- item',
  '1. item',
  '1) item',
  '+ item',
  '> quote',
  '===',
  '---',
  '| a | b |\n| - | - |',
  '```\ncode',
  '~~~',
  '~~struck~~',
  '**bold** __bold__ *em* _em_',
  '`code`',
  '``',
  '` `',
  '[^1]',
  '&lt;b&gt; &#60;b&#62;',
  '[a]: https://canary.example',
  'a\\',
  '\\`',
  '    indented',
  'two  \nlines',
  '<!-- comment',
  '- [ ] task',
  '{{x}} {% x %}',
  '$x$',
  '\u202egpj',
  '<b',
  'a_b_c',
  '*',
  '_',
  '+',
  '=',
  '123.',
  'setext\n===',
];

/** Pieces of attacks in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', ' ', '`', '|', '[', ']', '(', ')', '<', '>'),
    ),
  )
  .map((parts) => parts.join(''));

/** What a browser would show of HTML that holds nothing but these elements; else the HTML itself. */
function textIn(html: string, wrapped: RegExp): string {
  const inner = wrapped.exec(html.trim())?.[1];
  if (inner === undefined || /[<>]/.test(inner)) return `NOT TEXT ALONE: ${html}`;
  return inner.replace(
    /&(lt|gt|quot|amp|#39);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '',
  );
}

const oneLine = (text: string) => visibleText(text).replace(/\s+/g, ' ').trim();

describe.each(Object.entries(RENDERERS))('rendered by %s', (_name, render) => {
  const staysText = (text: string) => {
    const line = oneLine(text);
    const html = render(inertText(text)).replace(/<\/?code>/g, '');
    if (line !== '') expect(textIn(html, /^<p>(.*)<\/p>$/s)).toBe(line);
  };

  test.each(ATTACKS)('%j stays text', staysText);

  test.each(ATTACKS)('%j stays text between words', (attack) => staysText(`Word ${attack} word`));

  test('a sentence stays text whatever single characters are in it', () => {
    const character = fc.constantFrom(...'abw .,:;()\'"*_`<>[]{}~|&$\\/@#+=-!');
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => staysText(`A ${text}`)),
      { numRuns: 2000 },
    );
  });

  test('whatever a server says stays text', () => {
    fc.assert(fc.property(hostile, staysText), { numRuns: 1000 });
  });

  test('whatever a server says stays in its code span', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = clip(text, 200);
        if (line === '') return;
        expect(textIn(render(codeSpan(text)), /^<p><code>(.*)<\/code><\/p>$/s)).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever a server says stays in its code block', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(`${codeBlock(text)}\n\nafter`);
        const shown = textIn(html, /^<pre><code[^>]*>(.*?)<\/code><\/pre>\n<p>after<\/p>$/s);
        expect(shown.trimEnd()).toBe(visibleText(text).trimEnd());
      }),
      { numRuns: 1000 },
    );
  });

  test('the words of a link stay text, and its address one address', () => {
    expect(render(link('a](x)<b>', 'https://a.example/b c>d'))).toContain(
      '<p><a href="https://a.example/b%20c%3Ed">a](x)&lt;b&gt;</a></p>',
    );
  });
});
