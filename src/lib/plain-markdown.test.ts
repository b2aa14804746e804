import fc from 'fast-check';
import { expect, it } from 'vitest';
import { authoredHtml } from './plain-markdown.ts';

it('writes paragraphs, links and lists', () => {
  expect(authoredHtml('Boils *water*, see [the kettle](/servers/kettle/).\n\n- one\n- two')).toBe(
    '<p>Boils <em>water</em>, see <a href="/servers/kettle/">the kettle</a>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
  );
});

it.each([
  ['an element', '<script>steam()</script>', /^&lt;script&gt;steam\(\)&lt;\/script&gt;/],
  ['an element within a line', 'Hot <b onclick="x">tea</b>', /Hot &lt;b onclick=/],
  ['a link that runs something', '[tea](javascript:steam())', /^<p><em>tea<\/em><\/p>/],
  [
    'a link that says elsewhere where it leads',
    '[tea][x]\n\n[x]: javascript:steam()',
    /^<p>tea<\/p>$/,
  ],
  ['a picture that says elsewhere where it is', '![tea][x]\n\n[x]: /k.png', /^<p>tea<\/p>$/],
  ['a picture from elsewhere', '![a kettle](https://example.org/k.png)', /^<p>a kettle<\/p>/],
  ['a fence that names no language', '~~~<script>\ntea\n~~~', /^<pre><code>tea/],
  ['a fence that names a language', '~~~ts\ntea\n~~~', /^<pre><code class="language-ts">tea/],
  ['a first heading', '# Tea', /^<h2>Tea<\/h2>/],
  ['what looks like front matter', '---\ntitle: tea\n---', /title: tea/],
])('shows %s as what it is', (_, markdown, html) => {
  expect(authoredHtml(markdown)).toMatch(html);
});

/** Pieces of Markdown and HTML, whose mixtures mean many things. */
const PIECES =
  '[ ] ( ) ! < > / : # * _ ` ~ | " \' \\ & \n \n\n - x tea ^ = <a <img <b href=x onerror=y javascript:steam() data:x https://a.example /k [x]: <!-- --> </ <script> &#106; <javascript:x>'.split(
    ' ',
  );

const REFERENCES = ['[tea][x]', '![tea][x]', '\n\n[x]: javascript:steam()\n\n'];

it('leaves no element but those of Markdown, and no link to anything but pages', () => {
  const text = fc
    .array(fc.constantFrom(...PIECES, ...REFERENCES, ' ', '\n'), { maxLength: 30 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (markdown) => {
      const html = authoredHtml(markdown);
      for (const [, name] of html.matchAll(/<\/?([a-z][a-z0-9]*)/gi))
        expect(WRITTEN).toContain(name);
      for (const [, target] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/gi))
        expect(target).toMatch(/^(?:https?:\/\/|\/|#)/);
      expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
    }),
    { numRuns: 2000 },
  );
});

/** The elements of Markdown; the only input is the box of a list of tasks, which nobody can tick. */
const WRITTEN =
  'p em strong del a code pre ul ol li h2 h3 h4 h5 h6 hr br blockquote table thead tbody tr th td input sup section'.split(
    ' ',
  );
