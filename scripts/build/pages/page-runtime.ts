import {
  addAttribute as addAnyAttribute,
  createAstro,
  escapeHTML,
  Fragment,
  isHTMLString,
  spreadAttributes,
  unescapeHTML,
} from 'astro/runtime/server/index.js';
import { remembered } from '../../../src/lib/remember.ts';
import type { OpenPage } from './open-page.ts';

/**
 * Stands in for `astro/compiler-runtime` when a site is built: what Astro's compiler makes of a component
 * calls these functions. Astro's own write a page as a stream of pieces that may be promises; ours join
 * strings at once, which takes a small part of the time, and yield the same bytes: a test renders every
 * page with both. What escapes is Astro's own. Features that no component of ours uses are left out, so
 * that using one fails the build.
 */
export { createAstro, Fragment, spreadAttributes, unescapeHTML };

/** A text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Rendered = Html | Promise<Html>;
type Slot = (page: OpenPage) => unknown;
/** What stands within a component where it is used, by name. */
export type Slots = Readonly<Record<string, Slot>>;
/** A component as Astro's compiler makes it. */
export type Component = (page: OpenPage, props: object, slots: Slots) => unknown;

/** Attribute name → whether Astro writes its texts as `name="text"`. Names stand in components: they are few. */
const ordinaryNames = new Map<string, boolean>();

/**
 * An attribute. Most are a text without anything to escape under an ordinary name; Astro, which has to
 * find that out each time, is asked for all others.
 */
export function addAttribute(value: unknown, name: string): unknown {
  if (typeof value !== 'string' || value === '' || value.includes('"') || value.includes('&'))
    return addAnyAttribute(value, name);
  const isOrdinary = ordinaryNames.get(name) ?? isOrdinaryName(name);
  return isOrdinary ? new Html(` ${name}="${value}"`) : addAnyAttribute(value, name);
}

function isOrdinaryName(name: string): boolean {
  const isOrdinary = String(addAnyAttribute('text', name)) === ` ${name}="text"`;
  ordinaryNames.set(name, isOrdinary);
  return isOrdinary;
}

/** A component as Astro's compiler makes it. */
export function createComponent(component: Component): Component {
  return component;
}

/** A template: texts of ours, and values that are escaped unless they are HTML. */
export function render(texts: TemplateStringsArray, ...values: readonly unknown[]): Rendered {
  let html = texts[0] ?? '';
  for (let index = 0; index < values.length; index++) {
    const piece = htmlOf(values[index]);
    if (typeof piece !== 'string') return renderRest(html, piece, texts, values, index);
    html += piece + texts[index + 1];
  }
  return new Html(html);
}

/** The rest of a template from a value on that has to be waited for. */
async function renderRest(
  start: string,
  piece: Promise<string>,
  texts: TemplateStringsArray,
  values: readonly unknown[],
  index: number,
): Promise<Html> {
  let html = start + (await piece) + texts[index + 1];
  for (let next = index + 1; next < values.length; next++) {
    html += (await htmlOf(values[next])) + texts[next + 1];
  }
  return new Html(html);
}

function htmlOf(value: unknown): string | Promise<string> {
  if (typeof value === 'string') return escapeHTML(value);
  if (value instanceof Html) return value.text;
  if (!value && value !== 0) return '';
  if (Array.isArray(value)) return htmlOfAll(value);
  if (typeof value === 'number' || isHTMLString(value)) return String(value);
  if (value instanceof Promise) return value.then(htmlOf);
  if (isAuthored(value)) return htmlOfAuthored(value);
  throw new Error('A page shows something that is neither a text nor a number nor HTML.');
}

function htmlOfAll(values: readonly unknown[]): string | Promise<string> {
  let html = '';
  for (let index = 0; index < values.length; index++) {
    const piece = htmlOf(values[index]);
    if (typeof piece !== 'string') {
      const pieces = [piece, ...values.slice(index + 1).map(htmlOf)];
      return Promise.all(pieces).then((rest) => html + rest.join(''));
    }
    html += piece;
  }
  return html;
}

/** A text of a content collection, which comes as a template of Astro's own. */
interface Authored {
  readonly render: (destination: { readonly write: (chunk: unknown) => void }) => unknown;
}

function isAuthored(value: unknown): value is Authored {
  return typeof value === 'object' && value !== null && 'render' in value;
}

function htmlOfAuthored(text: Authored): string {
  let html = '';
  const write = (chunk: unknown) => {
    html += String(chunk);
  };
  const waiting = text.render({ write });
  if (waiting instanceof Promise) throw new Error('An authored text is not there at once.');
  return html;
}

/** A component within another, an element whose name was chosen, or the fragment `<>…</>`. */
export function renderComponent(
  page: OpenPage,
  name: string,
  component: Component | typeof Fragment | string,
  props: object,
  slots: Slots = {},
): unknown {
  if (name === 'Once') return renderOnce(page, props as OnceProps, slots);
  if (typeof component === 'function') return component(page, props, slots);
  const content = slots['default']?.(page);
  if (component === Fragment) return content;
  if (typeof component !== 'string') throw new Error(`There is no component ${name}.`);
  const start = new Html(`<${component}${spreadAttributes(props)}>`);
  return [start, content, new Html(`</${component}>`)];
}

/** What `Once.astro` is told. */
interface OnceProps {
  readonly what: string;
  readonly of: object;
}

/** What stands within `<Once>`: rendered for the first page that shows it, and remembered as long as `of`. */
function renderOnce(page: OpenPage, { what, of }: OnceProps, slots: Slots): Html {
  return remembered(what, of, () => {
    const html = htmlOf(slots['default']?.(page));
    if (typeof html !== 'string') throw new Error(`What is rendered once has to wait: ${what}.`);
    // Asked for a character, V8 puts together the pieces of a text, which else it does again for each page.
    html.charCodeAt(0);
    return new Html(html);
  });
}

/** What stands within a component where it is used, or what the component has instead. */
export function renderSlot(page: OpenPage, slot: Slot | undefined, instead?: unknown): unknown {
  return slot ? slot(page) : instead;
}

/** Style sheets of a page. */
export function renderHead({ head }: OpenPage): Html {
  return new Html(head);
}

/** A component that may stand on a page without a head of its own: ours all have one. */
export function maybeRenderHead(): undefined {
  return undefined;
}

/** A script of a component, once on a page. */
export function renderScript(page: OpenPage, id: string): Html {
  return new Html(page.takeScript(id));
}
