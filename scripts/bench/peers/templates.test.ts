import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGo, toLiteral, toNunjucks } from './languages.ts';
import { type Filled, htmlOf, piecesOf } from './pieces.ts';
import { type Plan, planOf } from './plan.ts';
import { newShape, observe } from './shapes.ts';

const PAGE = ['<main>', '', '</main>'];
const ROW = ['<li', '>', '</li>'];
const HREF = [' href="', '"'];
const RULE = ['<hr>'];

/** Everything that components fill into templates: of each kind, and lists of them within each other. */
const { page } = fc.letrec((tie) => ({
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what looks like a place in a template is a text.
  text: fc.constantFrom('', 'read', 'a < b & "c"', '{{ not }} `this` ${either}'),
  href: fc.record({ texts: fc.constant(HREF), values: fc.tuple(tie('text')) }),
  row: fc.record({
    texts: fc.constant(ROW),
    values: fc.tuple(fc.option(tie('href')), tie('content')),
  }),
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('text'),
    fc.constant({ texts: RULE, values: [] }),
    tie('row'),
    fc.array(tie('content'), { maxLength: 4 }),
  ),
  page: fc.record({
    texts: fc.constant(PAGE),
    values: fc.tuple(tie('content'), tie('content')),
  }),
}));

describe('the template of some pages', () => {
  it('filled with what each of them shows, makes each of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 6 }), async (rendered) => {
        const { pages, plan } = await learn(rendered);
        const fill = compile(plan);
        for (const each of pages) {
          const fields = plan.fieldsOf(each);
          expect(fill(fields)).toBe(htmlOf(each));
          expect(JSON.stringify(fields), 'what is there is no empty record').not.toContain(':{}');
        }
      }),
    );
  });

  it('has text where all pages are alike, conditions for what some have, and loops for lists', async () => {
    const row = (name: string, href?: string) => ({
      texts: ROW,
      values: [href && { texts: HREF, values: [href] }, name],
    });
    const { plan } = await learn([
      { texts: PAGE, values: ['Tools', [row('a', '/a/'), row('b', '/b/'), row('c')]] },
      { texts: PAGE, values: ['Tools', row('c')] },
    ]);
    expect(toNunjucks(plan.parts)).toBe(
      '<main>Tools{% for item1 in sheet.f1 %}<li{% if item1.f1 %} href="{{ item1.f1 }}"{% endif %}>{{ item1.f2 }}</li>{% endfor %}</main>',
    );
    expect(toGo(plan.parts)).toBe(
      '{{ with .Params }}<main>Tools{{ range .f1 }}<li{{ with .f1 }} href="{{ . }}"{{ end }}>{{ .f2 }}</li>{{ end }}</main>{{ end }}',
    );
    expect(toLiteral(plan.parts)).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the source of a function.
      "(sheet) => `<main>Tools${sheet.f1.map((item1) => `<li${item1.f1 ? ` href=\"${escapeAttribute(item1.f1)}\"` : ''}>${escapeText(item1.f2)}</li>`).join('')}</main>`",
    );
  });
});

/** What is rendered as pages, and their template. */
async function learn(rendered: readonly unknown[]) {
  const pages = (await Promise.all(rendered.map(piecesOf))) as Filled[];
  const shape = newShape(PAGE);
  for (const each of pages) observe(shape, each);
  return { pages, plan: planOf(shape) };
}

/** The floor's function for a template. */
function compile({ parts }: Plan): (sheet: object) => string {
  const escaping = `
    const escapeText = (text = '') => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    const escapeAttribute = (text = '') => text.replace(/&/g, '&#38;').replace(/"/g, '&#34;');
    const unescaped = (text = '') => text;`;
  return new Function(`${escaping} return ${toLiteral(parts)};`)();
}
