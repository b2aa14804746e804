import type { ToolDefinition } from '../../contract/index.ts';
import { ENGLISH } from './lexicon/index.ts';

/** How a server begins its descriptions: "Lists parcels" or "List parcels". */
export type Style = 'third' | 'base';

/** From this many descriptions of one form on, and with fewer of the other than one in so many, it is a style. */
const FEWEST = 4;
const EXCEPTIONS = 8;

// One word at the head of a text: no repetition inside a repetition.
const FIRST_WORD = /^\s*([A-Za-z]+)\b/;

/** The form that the surely known verbs at the head of descriptions have; `undefined` where it is mixed. */
export function styleOf(tools: readonly ToolDefinition[]): Style | undefined {
  let third = 0;
  let base = 0;
  for (const { description = '' } of tools) {
    const word = ENGLISH.get(FIRST_WORD.exec(description)?.[1]?.toLowerCase() ?? '');
    if (word === undefined || word.nounish) continue;
    if (word.form === 'third') third++;
    else if (word.form === 'base') base++;
  }
  if (third >= FEWEST && base * EXCEPTIONS <= third) return 'third';
  return base >= FEWEST && third * EXCEPTIONS <= base ? 'base' : undefined;
}
