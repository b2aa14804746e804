import {
  type Filled,
  htmlOf,
  type Item,
  isAttribute,
  isList,
  itemsOf,
  type Piece,
} from './pieces.ts';
import type { Gap, Shape } from './shapes.ts';
import { type Fields, type Form, ITSELF, type Part, type Value } from './template-parts.ts';

/** A template, and how to get what is filled into it from a page. */
export interface Plan {
  readonly parts: readonly Part[];
  readonly fieldsOf: (page: Filled) => Fields;
}

/** Parts of a template, and what puts their values into fields: a text that is not there into none. */
interface Planned {
  readonly parts: readonly Part[];
  /** Whether there may be nothing to fill in. */
  readonly mayBeEmpty: boolean;
  readonly fill: (piece: Piece, fields: Fields) => void;
}

/** The template of a route: what is alike on all of its pages is text, as in a template that people write. */
export function planOf(shape: Shape): Plan {
  const planned = planShape(shape, newNames());
  return {
    parts: planned.parts,
    fieldsOf: fieldsBy(planned.fill),
  };
}

/** Fills fields of their own for each piece. */
function fieldsBy(fill: Planned['fill']): (piece: Piece) => Fields {
  return (piece) => {
    const fields: Fields = {};
    fill(piece, fields);
    return fields;
  };
}

/** Names for the fields of one record. */
type Names = () => string;

function newNames(): Names {
  let count = 0;
  return () => `f${++count}`;
}

function planShape({ texts, gaps }: Shape, names: Names): Planned {
  const planned = gaps.map((gap, place) => planGap(gap, formIn(texts, place), names));
  const parts = texts.flatMap((text, place) => [text, ...(planned[place]?.parts ?? [])]);
  const fill = (piece: Piece, fields: Fields) => {
    const { values } = piece as Filled;
    for (const [place, gap] of planned.entries()) gap.fill(values[place] ?? '', fields);
  };
  return { parts: joined(parts), mayBeEmpty: planned.some(({ mayBeEmpty }) => mayBeEmpty), fill };
}

function formIn(texts: readonly string[], place: number): Form {
  if (isAttribute(texts)) return 'attribute';
  return /<script[^>]*>$/.test(texts[place] ?? '') ? 'script' : 'text';
}

function planGap(gap: Gap, form: Form, names: Names): Planned {
  if (gap.constant !== null) return planConstant(gap.constant);
  if (gap.isList) return planList(gap, form, names);
  const [only] = gap.shapes.values();
  const isAlways = gap.shapes.size === 1 && only?.count === gap.seen;
  return only !== undefined && isAlways
    ? planShape(only, names)
    : planAlternatives(gap, form, names);
}

function planConstant(html: string): Planned {
  return { parts: [html], mayBeEmpty: false, fill: () => undefined };
}

type Alternative = Pick<Planned, 'parts' | 'fill'>;

/** Each of what may stand in a gap is in a field of its own, and at most one of them is there. */
function planAlternatives(gap: Gap, form: Form, names: Names): Planned {
  const alternatives = [
    ...(gap.texts > 0 ? [planValue(form, names(), isText)] : []),
    ...(gap.htmls > 0 ? [planValue(asIs(form), names(), isHtml)] : []),
    ...[...gap.shapes.values()].map((shape) => planOptional(shape, names())),
  ];
  return {
    parts: alternatives.flatMap(({ parts }) => parts),
    mayBeEmpty: gap.mayBeEmpty,
    fill: (piece, fields) => {
      for (const { fill } of alternatives) fill(piece, fields);
    },
  };
}

function asIs(form: Form): Form {
  return form === 'script' ? 'script' : 'html';
}

function isText(piece: Piece): boolean {
  return typeof piece === 'string' && piece !== '';
}

function isHtml(piece: Piece): boolean {
  return typeof piece !== 'string' && !isList(piece) && 'html' in piece;
}

function planValue(form: Form, field: string, isIt: (piece: Piece) => boolean): Alternative {
  return {
    parts: [{ type: 'value', field, form }],
    fill: (piece, fields) => {
      if (isIt(piece)) fields[field] = textOf(piece);
    },
  };
}

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : htmlOf(piece);
}

function planOptional(shape: Shape, field: string): Alternative {
  const { parts, dataOf } = planItem(shape);
  return {
    parts: [{ type: 'when', field, parts }],
    fill: (piece, fields) => {
      if (isFilled(piece) && piece.texts === shape.texts) fields[field] = notEmpty(dataOf(piece));
    },
  };
}

/** Hugo takes a record without fields for one that is not there. */
function notEmpty(value: Value): Value {
  return typeof value === 'object' && Object.keys(value).length === 0 ? { isThere: true } : value;
}

function isFilled(piece: Piece): piece is Filled {
  return typeof piece !== 'string' && !isList(piece) && 'texts' in piece;
}

interface PlannedItem {
  readonly parts: readonly Part[];
  readonly dataOf: (item: Item) => Value;
}

/** A template as a record; as a text or list where that is all it has, and as a flag where it has nothing. */
function planItem(shape: Shape): PlannedItem {
  const { parts, mayBeEmpty, fill } = planShape(shape, newNames());
  const fieldsOf = fieldsBy(fill);
  const dynamic = parts.filter((part) => typeof part !== 'string');
  const [only] = dynamic;
  if (only === undefined) return { parts, dataOf: () => true };
  if (dynamic.length > 1 || only.type === 'when' || mayBeEmpty) return { parts, dataOf: fieldsOf };
  const { field } = only;
  return {
    parts: parts.map((part) => (part === only ? { ...only, field: ITSELF } : part)),
    dataOf: (item) => fieldsOf(item)[field] ?? '',
  };
}

function planList(gap: Gap, form: Form, names: Names): Planned {
  const field = names();
  const { parts, dataOf } = planItems(gap, form);
  return {
    parts: [{ type: 'each', field, parts }],
    mayBeEmpty: gap.mayBeEmpty,
    fill: (piece, fields) => {
      fields[field] = itemsOf(piece).map(dataOf);
    },
  };
}

/** Items of one kind are what they are; those of several kinds say in fields which one they are. */
function planItems(gap: Gap, form: Form): PlannedItem {
  const { texts, htmls, shapes } = gap;
  const [shape] = shapes.values();
  if (shape !== undefined && shapes.size === 1 && texts + htmls === 0) return planItem(shape);
  const { parts, fill } = planAlternatives(gap, form, newNames());
  return { parts, dataOf: fieldsBy(fill) };
}

/** Texts that follow each other as one. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else if (part !== '') whole.push(part);
  }
  return whole;
}
