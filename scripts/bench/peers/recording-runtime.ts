import {
  addAttribute as addAstroAttribute,
  createAstro,
  Fragment,
  isHTMLString,
  spreadAttributes,
  unescapeHTML,
} from 'astro/runtime/server/index.js';
import type { OpenPage } from '../../build/pages/open-page.ts';
import {
  type Component,
  createComponent,
  maybeRenderHead,
  renderSlot,
  type Slots,
} from '../../build/pages/page-runtime.ts';

/**
 * Stands in for `scripts/build/pages/page-runtime.ts` when the peers' templates are made: what Astro's
 * compiler makes of a component calls these functions. They join nothing; a page comes out as the
 * templates that it is made of and what was filled into each.
 */
export {
  createAstro,
  createComponent,
  Fragment,
  maybeRenderHead,
  renderSlot,
  spreadAttributes,
  unescapeHTML,
};

/** A template with what is filled into it, before anything is escaped. */
interface Template {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

/** A template: its texts are the same object whenever the same place of a component is rendered. */
export function render(texts: TemplateStringsArray, ...values: readonly unknown[]): Template {
  return { texts, values };
}

/** An attribute as a template around its value; others than those with a text are HTML already. */
export function addAttribute(
  value: unknown,
  name: string,
  shouldEscape?: boolean,
  tag?: string,
): unknown {
  const html = addAstroAttribute(value, name, shouldEscape, tag);
  const [, key, text] = /^ ([^\s=]+)="([^&]*)"$/.exec(String(html)) ?? [];
  if (key !== undefined) return { texts: attributeTexts(key), values: [text] };
  const isText = typeof value === 'string' && String(html).startsWith(` ${name}="`);
  if (isText) return { texts: attributeTexts(name), values: [value] };
  return isHTMLString(html) ? { texts: textsOf(String(html)), values: [] } : html;
}

/** A component within another, an element whose name was chosen, or the fragment `<>…</>`. */
export function renderComponent(
  page: OpenPage,
  name: string,
  component: Component | typeof Fragment | string,
  props: object,
  slots: Slots = {},
): unknown {
  if (typeof component === 'function') return component(page, props, slots);
  const content = slots['default']?.(page);
  if (component === Fragment) return content;
  if (typeof component !== 'string') throw new Error(`There is no component ${name}.`);
  const start = `<${component}${spreadAttributes(props)}>`;
  return { texts: textsOf(start, `</${component}>`), values: [content] };
}

/** Style sheets of a page. */
export function renderHead({ head }: OpenPage): Template {
  return { texts: textsOf(head), values: [] };
}

/** A script of a component, once on a page. */
export function renderScript(page: OpenPage, id: string): Template {
  return { texts: textsOf(page.takeScript(id)), values: [] };
}

function attributeTexts(name: string): readonly string[] {
  return textsOf(` ${name}="`, '"');
}

/** What is put together from the same texts has to be the same template, as with those of components. */
const known = new Map<string, readonly string[]>();

function textsOf(...texts: readonly string[]): readonly string[] {
  const key = texts.join('\0');
  const found = known.get(key) ?? texts;
  known.set(key, found);
  return found;
}
