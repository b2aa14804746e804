import type { JsonObject } from '../../contract/index.ts';

/** A text inside a schema. Its field is put together only where a finding needs it. */
export interface SchemaText {
  readonly parent: string;
  readonly key: string;
  readonly text: string;
}

/** How deep defaults and examples are followed. */
const DEEPEST = 20;

/** Adds every text at and below a member to `texts`: titles, defaults, examples, allowed values. */
export function collectTexts(
  value: unknown,
  parent: string,
  key: string,
  texts: SchemaText[],
  depth = 0,
): void {
  if (typeof value === 'string') {
    texts.push({ parent, key, text: value });
    return;
  }
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return;
  const below = `${parent}/${escapeKey(key)}`;
  if (Array.isArray(value)) collectMembers(value, below, texts, depth + 1);
  else collectValues(value as JsonObject, below, texts, depth + 1);
}

function collectMembers(
  list: readonly unknown[],
  below: string,
  texts: SchemaText[],
  depth: number,
): void {
  for (let at = 0; at < list.length; at++) collectTexts(list[at], below, String(at), texts, depth);
}

function collectValues(
  object: JsonObject,
  below: string,
  texts: SchemaText[],
  depth: number,
): void {
  for (const inner in object) collectTexts(object[inner], below, inner, texts, depth);
}

/** The field of a text, as in a finding. */
export function fieldOfText({ parent, key }: SchemaText): string {
  return parent === '' ? key : `${parent}/${escapeKey(key)}`;
}

/** Escapes a key for a path, as RFC 6901 does. */
export function escapeKey(key: string): string {
  return key.includes('~') || key.includes('/')
    ? key.replaceAll('~', '~0').replaceAll('/', '~1')
    : key;
}
