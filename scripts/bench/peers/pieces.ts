import { escapeHTML, isHTMLString } from 'astro/runtime/server/index.js';

/** What is put on a page: a text that is escaped there, HTML, a filled template, or several of these. */
export type Piece = Item | readonly Item[];

/** One of several that stand in the same place. */
export type Item = string | Html | Filled;

/** HTML that is put on the page as it is. */
export interface Html {
  readonly html: string;
}

/** A template and what is filled into it, between its texts. */
export interface Filled {
  readonly texts: readonly string[];
  readonly values: readonly Piece[];
}

/**
 * What was rendered, once everything that has to be waited for is there. Nothing at all is an empty text,
 * texts that follow each other are one, and a list of one is what it holds.
 */
export async function piecesOf(rendered: unknown): Promise<Piece> {
  const known = new Map<Promise<unknown>, unknown>();
  for (;;) {
    const waiting: Promise<unknown>[] = [];
    const piece = pieceOf(rendered, known, waiting);
    if (waiting.length === 0) return piece;
    await Promise.all(waiting.map(async (promise) => known.set(promise, await promise)));
  }
}

function pieceOf(
  value: unknown,
  known: ReadonlyMap<Promise<unknown>, unknown>,
  waiting: Promise<unknown>[],
): Piece {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!value) return '';
  if (Array.isArray(value)) return listOf(value.map((each) => pieceOf(each, known, waiting)));
  if (value instanceof Promise) {
    if (known.has(value)) return pieceOf(known.get(value), known, waiting);
    waiting.push(value);
    return '';
  }
  if (isHTMLString(value)) return htmlPiece(String(value));
  if (isTemplate(value))
    return {
      texts: value.texts,
      values: value.values.map((each) => pieceOf(each, known, waiting)),
    };
  return htmlPiece(authoredHtml(value as Authored));
}

function htmlPiece(html: string): Piece {
  return html === '' ? '' : { html };
}

function listOf(pieces: readonly Piece[]): Piece {
  const list: Item[] = [];
  for (const item of pieces.flatMap(itemsOf)) {
    const last = list.at(-1);
    if (typeof item === 'string' && typeof last === 'string') list[list.length - 1] = last + item;
    else list.push(item);
  }
  const [only = ''] = list;
  return list.length > 1 ? list : only;
}

/** What a piece consists of, one after the other. */
export function itemsOf(piece: Piece): readonly Item[] {
  if (isList(piece)) return piece;
  return piece === '' ? [] : [piece];
}

/** Whether a piece is several ones. */
export function isList(piece: Piece): piece is readonly Item[] {
  return Array.isArray(piece);
}

interface Template {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

function isTemplate(value: object): value is Template {
  return 'texts' in value;
}

/** A text of a content collection, which comes as a template of Astro's own. */
interface Authored {
  readonly render: (destination: { readonly write: (chunk: unknown) => void }) => unknown;
}

function authoredHtml(text: Authored): string {
  let html = '';
  const write = (chunk: unknown) => {
    html += String(chunk);
  };
  text.render({ write });
  return html;
}

/** Whether the texts are those of an attribute, whose value Astro escapes in another way. */
export function isAttribute(texts: readonly string[]): boolean {
  return texts.length === 2 && texts[1] === '"';
}

/** The HTML of a piece, as Astro escapes it. */
export function htmlOf(piece: Piece, inAttribute = false): string {
  if (typeof piece === 'string') return inAttribute ? escapeAttribute(piece) : escapeHTML(piece);
  if (isList(piece)) return piece.map((each) => htmlOf(each)).join('');
  if ('html' in piece) return piece.html;
  const { texts, values } = piece;
  const inside = isAttribute(texts);
  return texts.map((text, place) => text + htmlOf(values[place] ?? '', inside)).join('');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
}
