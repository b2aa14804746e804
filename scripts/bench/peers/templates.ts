/**
 * One template for all generators: `[[field]]` stands for a field of what is shown, `[[each list]]` and
 * `[[end]]` stand around what is repeated for its items.
 */
const PLACE = /\[\[(?:each (?<list>\w+)|(?<end>end)|(?<field>\w+))\]\]/g;

/** Words that make pages as long as those that they are compared with. */
const FILLING = 'What a call can do is read from its definition by published rules. ';

/** Writes the places of a template in the language of a generator. */
interface Dialect {
  readonly field: (name: string, isOuter: boolean) => string;
  readonly each: (list: string) => string;
  readonly end: string;
  readonly text: (text: string) => string;
}

/** The templates of a site. */
export interface Templates {
  readonly tool: string;
  readonly toolTwin: string;
  readonly server: string;
  readonly serverTwin: string;
  readonly record: string;
}

/**
 * The templates, as long as they have to be.
 *
 * @param filling how many bytes of the same words stand on every page and every twin of a tool
 */
export function templates(filling: { readonly page: number; readonly twin: number }): Templates {
  return {
    tool: pageOf(
      '[[name]]',
      `<p>[[risk]] [[category]]</p><p>[[summary]]</p><ul>[[each signals]]<li>[[item]]</li>[[end]]</ul>
<h2>Findings</h2><ul>[[each findings]]<li><a href="/rules/[[rule]]/">[[says]]</a> <q>[[text]]</q></li>[[end]]</ul>
<h2>Definition</h2><p>[[description]]</p><table>[[each parameters]]<tr><th>[[name]]</th><td><code>[[text]]</code></td></tr>[[end]]</table><pre><code>[[definition]]</code></pre>
<h2>Related</h2><ul>[[each related]]<li><a href="/tools/[[server]]/[[slug]]/">[[name]]</a></li>[[end]]</ul>
<p><a href="/servers/[[server]]/">[[host]]</a></p><p>${fillingOf(filling.page)}</p>`,
    ),
    toolTwin: `# [[name]]\n\n[[risk]] [[category]]\n\n[[summary]]\n\n[[description]]\n\n[[each findings]]- [[says]]: [[text]]\n[[end]]\n${fillingOf(filling.twin)}\n`,
    server: pageOf(
      '[[title]]',
      `<p>[[summary]]</p><ul>[[each tools]]<li><a href="/tools/[[server]]/[[slug]]/">[[name]]</a> [[risk]] [[category]]</li>[[end]]</ul>`,
    ),
    serverTwin: `# [[title]]\n\n[[summary]]\n\n[[each tools]]- [[name]]: [[risk]] [[category]]\n[[end]]`,
    record: '[[record]]\n',
  };
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/site.css"></head><body><main><h1>${title}</h1>${body}</main></body></html>\n`;
}

function fillingOf(bytes: number): string {
  return FILLING.repeat(Math.ceil(bytes / FILLING.length)).slice(0, Math.max(bytes, 0));
}

/** For Eleventy, whose pages have what they show as `sheet`. Text that is no HTML is left as it is. */
export function toNunjucks(template: string, isHtml: boolean): string {
  const filter = isHtml ? '' : ' | safe';
  return translate(template, {
    field: (name, isOuter) =>
      `{{ ${isOuter ? `sheet.${name}` : name === 'item' ? 'item' : `item.${name}`}${filter} }}`,
    each: (list) => `{% for item in sheet.${list} %}`,
    end: '{% endfor %}',
    text: (text) => text,
  });
}

/** For Hugo, whose pages have what they show as parameters. */
export function toGo(template: string): string {
  return translate(template, {
    field: (name, isOuter) =>
      isOuter ? `{{ .Params.${name} }}` : name === 'item' ? '{{ . }}' : `{{ .${name} }}`,
    each: (list) => `{{ range .Params.${list} }}`,
    end: '{{ end }}',
    text: (text) => text,
  });
}

/** The source of a function that fills the template: a template literal with others inside. */
export function toLiteral(template: string, isHtml: boolean): string {
  const call = isHtml ? 'escape' : '';
  const body = translate(template, {
    field: (name, isOuter) =>
      `\${${call}(${isOuter ? `sheet.${name}` : name === 'item' ? 'item' : `item.${name}`})}`,
    each: (list) => `\${sheet.${list}.map((item) => \``,
    end: "`).join('')}",
    text: (text) => text.replaceAll(/[\\`$]/g, '\\$&'),
  });
  return `(sheet) => \`${body}\``;
}

function translate(template: string, { field, each, end, text }: Dialect): string {
  let translated = '';
  let from = 0;
  let isOuter = true;
  for (const match of template.matchAll(PLACE)) {
    translated += text(template.slice(from, match.index));
    from = match.index + match[0].length;
    const { list, field: name } = match.groups ?? {};
    if (name !== undefined) translated += field(name, isOuter);
    else translated += list === undefined ? end : each(list);
    if (name === undefined) isOuter = list === undefined;
  }
  return translated + text(template.slice(from));
}
