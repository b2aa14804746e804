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
  readonly server: string;
  readonly twin: string;
  readonly record: string;
}

/**
 * The templates, as long as they have to be.
 *
 * @param filling how many bytes of the same words stand on every page of a tool: markup that is alike
 *   on all of our pages
 */
export function templates(filling: number): Templates {
  const blocks = '[[each blocks]]<div class="block"><p>[[item]]</p></div>\n[[end]]';
  const tools =
    '<ul>[[each tools]]<li><a href="/tools/[[server]]/[[slug]]/">[[title]]</a></li>[[end]]</ul>';
  return {
    tool: pageOf(
      `${blocks}<p><a href="/servers/[[server]]/">[[server]]</a></p>${fillingOf(filling)}`,
    ),
    server: pageOf(`${blocks}${tools}`),
    twin: '[[each blocks]][[item]]\n\n[[end]]',
    record: '[[record]]',
  };
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>[[title]]</title><link rel="stylesheet" href="/site.css"></head><body><main><h1>[[title]]</h1>${body}</main></body></html>\n`;
}

function fillingOf(bytes: number): string {
  return `<p>${FILLING.repeat(Math.ceil(bytes / FILLING.length)).slice(0, Math.max(bytes, 0))}</p>`;
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
