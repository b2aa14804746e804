import {
  type Filled,
  htmlOf,
  type Item,
  isAttribute,
  isList,
  itemsOf,
  type Piece,
} from './pieces.ts';

/** A template at one place of the pages of a route, and what stood in its gaps. */
export interface Shape {
  readonly texts: readonly string[];
  readonly gaps: readonly Gap[];
  /** How often it was there. */
  count: number;
}

/** What stood in one gap of a template on all pages. */
export interface Gap {
  /** How often it was looked at. */
  seen: number;
  /** The HTML that always stood there; null where it is not always the same. */
  constant: string | null;
  isList: boolean;
  mayBeEmpty: boolean;
  /** How often a text, or HTML, stood there. */
  texts: number;
  htmls: number;
  /** The templates that stood there, by their texts. */
  readonly shapes: Map<readonly string[], Shape>;
}

/** A template that was not seen yet. */
export function newShape(texts: readonly string[]): Shape {
  return { texts, gaps: texts.slice(1).map(newGap), count: 0 };
}

function newGap(): Gap {
  return {
    seen: 0,
    constant: null,
    isList: false,
    mayBeEmpty: false,
    texts: 0,
    htmls: 0,
    shapes: new Map(),
  };
}

/** Learns from one more page, or part of one, what stands in the gaps of a template. */
export function observe(shape: Shape, { texts, values }: Filled): void {
  const inside = isAttribute(texts);
  for (const [place, gap] of shape.gaps.entries()) observeGap(gap, values[place] ?? '', inside);
  shape.count += 1;
}

function observeGap(gap: Gap, piece: Piece, inAttribute: boolean): void {
  if (gap.seen === 0) gap.constant = htmlOf(piece, inAttribute);
  else if (gap.constant !== null && gap.constant !== htmlOf(piece, inAttribute))
    gap.constant = null;
  gap.seen += 1;
  if (isList(piece)) gap.isList = true;
  if (piece === '') gap.mayBeEmpty = true;
  for (const item of itemsOf(piece)) observeItem(gap, item);
}

function observeItem(gap: Gap, item: Item): void {
  if (typeof item === 'string') gap.texts += 1;
  else if ('html' in item) gap.htmls += 1;
  else {
    const shape = gap.shapes.get(item.texts) ?? newShape(item.texts);
    gap.shapes.set(item.texts, shape);
    observe(shape, item);
  }
}
