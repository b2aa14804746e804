import { type Form, ITSELF, type Part } from './template-parts.ts';

/** For Eleventy, whose pages have what they show as `sheet`. Its templates escape by themselves. */
export function toNunjucks(parts: readonly Part[], owner = 'sheet'): string {
  return parts.map((part) => nunjucksPart(part, owner)).join('');
}

function nunjucksPart(part: Part, owner: string): string {
  if (typeof part === 'string') return part.replaceAll(/\{(?=[{%#])/g, '{{ "{" }}');
  const path = pathOf(owner, part.field);
  if (part.type === 'value') return `{{ ${path}${isPlain(part.form) ? '' : ' | safe'} }}`;
  if (part.type === 'when') return `{% if ${path} %}${toNunjucks(part.parts, path)}{% endif %}`;
  const item = itemOf(owner);
  return `{% for ${item} in ${path} %}${toNunjucks(part.parts, item)}{% endfor %}`;
}

/** For Hugo, whose pages have what they show as parameters. */
export function toGo(parts: readonly Part[]): string {
  return `{{ with .Params }}${parts.map(goPart).join('')}{{ end }}`;
}

/** What Hugo's templates call text that is not to be escaped, by where it stands. */
const GO_FILTERS = { text: '', attribute: '', html: ' | safeHTML', script: ' | safeJS' };

function goPart(part: Part): string {
  if (typeof part === 'string') return part.replaceAll('{{', '{{ "{{" }}');
  const path = `.${part.field}`;
  if (part.type === 'value') return `{{ ${path}${GO_FILTERS[part.form]} }}`;
  const inside = part.parts.map(goPart).join('');
  return `{{ ${part.type === 'when' ? 'with' : 'range'} ${path} }}${inside}{{ end }}`;
}

/** For the floor: the source of a function of a sheet that returns a template literal, with others inside. */
export function toLiteral(parts: readonly Part[]): string {
  return `(sheet) => ${literal(parts, 'sheet')}`;
}

const LITERAL_CALLS = {
  text: 'escapeText',
  attribute: 'escapeAttribute',
  html: 'unescaped',
  script: 'unescaped',
};

function literal(parts: readonly Part[], owner: string): string {
  return `\`${parts.map((part) => literalPart(part, owner)).join('')}\``;
}

function literalPart(part: Part, owner: string): string {
  if (typeof part === 'string') return part.replaceAll(/[\\`$]/g, '\\$&');
  const path = pathOf(owner, part.field);
  if (part.type === 'value') return `\${${LITERAL_CALLS[part.form]}(${path})}`;
  if (part.type === 'when') return `\${${path} ? ${literal(part.parts, path)} : ''}`;
  const item = itemOf(owner);
  return `\${${path}.map((${item}) => ${literal(part.parts, item)}).join('')}`;
}

function isPlain(form: Form): boolean {
  return form === 'text' || form === 'attribute';
}

function pathOf(owner: string, field: string): string {
  return field === ITSELF ? owner : `${owner}.${field}`;
}

/** A name for the items of a list, other than those of the lists around it. */
function itemOf(owner: string): string {
  const [, depth = '0'] = /^item(\d+)/.exec(owner) ?? [];
  return `item${Number(depth) + 1}`;
}
