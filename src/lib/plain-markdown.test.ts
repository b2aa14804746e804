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
  ['a picture from elsewhere', '![a kettle](https://example.org/k.png)', /^<p>a kettle<\/p>/],
  ['a first heading', '# Tea', /^<h2>Tea<\/h2>/],
  ['what looks like front matter', '---\ntitle: tea\n---', /title: tea/],
])('shows %s as what it is', (_, markdown, html) => {
  expect(authoredHtml(markdown)).toMatch(html);
});
