import { visibleText } from './visible-text.ts';

/** A piece of XML that is well-formed wherever it is put: {@link element} makes it, or it is our own. */
export interface Xml {
  readonly xml: string;
}

/** Characters that XML 1.0 has no way to write (section 2.2), and halves of characters. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * An element with attributes and children. Texts are escaped, and what nobody would see in them is
 * shown; an attribute or child that is null is left out.
 *
 * @example element('a', { href: '/?b&c' }, ['<d>']).xml // => '<a href="/?b&amp;c">&lt;d&gt;</a>'
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly (Xml | string | null)[] = [],
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeText(child) : (child?.xml ?? '')))
    .join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** XML out of a file of ours. */
export function ownXml(xml: string): Xml {
  return { xml };
}

/** A whole document of one element. */
export function document({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function escapeText(text: string): string {
  return visibleText(text)
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
