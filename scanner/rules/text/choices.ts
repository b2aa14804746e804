import { isJsonObject, type JsonObject } from '../../contract/index.ts';

/** An allowed value of a parameter, and where it stands. */
export interface Choice {
  readonly field: string;
  readonly value: string;
}

/** How deep allowed values are looked for: `items` of an `anyOf` and no further, so that work stays linear. */
const DEEPEST_CHOICE = 2;
const NO_CHOICES: readonly Choice[] = [];

/** `enum`, `const` and the same inside `anyOf`, `oneOf` and `items`. */
export function choicesOf(schema: JsonObject, field: string): readonly Choice[] {
  const { const: only, enum: list, anyOf, oneOf, items } = schema;
  const offersNone = (only ?? list ?? anyOf ?? oneOf ?? items) === undefined;
  if (offersNone) return NO_CHOICES;
  const choices: Choice[] = [];
  addChoices(schema, field, 0, choices);
  return choices;
}

function addChoices(schema: JsonObject, field: string, depth: number, choices: Choice[]): void {
  if (depth > DEEPEST_CHOICE) return;
  const { const: only, enum: list, anyOf, oneOf, items } = schema;
  if (typeof only === 'string') choices.push({ field: `${field}/const`, value: only });
  if (Array.isArray(list)) addAllowed(list, `${field}/enum`, choices);
  if (Array.isArray(anyOf)) addAlternatives(anyOf, `${field}/anyOf`, depth, choices);
  if (Array.isArray(oneOf)) addAlternatives(oneOf, `${field}/oneOf`, depth, choices);
  if (isJsonObject(items)) addChoices(items, `${field}/items`, depth + 1, choices);
}

function addAllowed(list: readonly unknown[], field: string, choices: Choice[]): void {
  for (let at = 0; at < list.length; at++) {
    const value = list[at];
    if (typeof value === 'string') choices.push({ field: `${field}/${at}`, value });
  }
}

function addAlternatives(
  list: readonly unknown[],
  field: string,
  depth: number,
  choices: Choice[],
): void {
  for (let at = 0; at < list.length; at++) {
    const child = list[at];
    if (isJsonObject(child)) addChoices(child, `${field}/${at}`, depth + 1, choices);
  }
}
