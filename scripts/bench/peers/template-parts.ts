/** How a value is put on a page: escaped as text or as an attribute, or as it is, in HTML or in a script. */
export type Form = 'text' | 'attribute' | 'html' | 'script';

/**
 * A part of a template in no generator's language: a text of its own; the value of a field; parts that
 * stand there when a field has something, and speak of its fields; parts that are repeated for the items
 * of a list. A field without a name is the item itself.
 */
export type Part =
  | string
  | { readonly type: 'value'; readonly field: string; readonly form: Form }
  | { readonly type: 'when'; readonly field: string; readonly parts: readonly Part[] }
  | { readonly type: 'each'; readonly field: string; readonly parts: readonly Part[] };

/** The item itself, in the place of a field's name. */
export const ITSELF = '';

/** What a page shows: texts, flags, and records and lists of these. */
export type Value = string | true | Fields | readonly Value[];

/** What a page, or a part of it, shows, by the fields of its template. */
export interface Fields {
  [field: string]: Value;
}
