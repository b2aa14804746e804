import type { TextsBeside } from './parameters.ts';
import type { Aside } from './passage.ts';
import type { ToolReading } from './reading.ts';
import { fieldOfText, type SchemaText } from './schema-texts.ts';

/**
 * All texts beside titles and description in one. Most definitions hold nothing that rules look for there,
 * and one look at this tells sooner than one at each. Two line feeds stand between the texts, so that no
 * text runs on into the next: a lone surrogate at the end of one takes up a single character.
 */
export function joinedTexts({ asides, rest }: TextsBeside): string {
  const texts: string[] = [];
  for (const { text } of asides) texts.push(text);
  for (const { text } of rest) texts.push(text);
  return texts.join(BETWEEN);
}

const BETWEEN = '\n\n';

/**
 * Calls `look` with each of the texts beside titles and description in which a global pattern without line
 * feeds matches. All of them are gone through once.
 */
export function lookBeside(
  { asides, rest, joined }: ToolReading,
  pattern: RegExp,
  look: (text: Aside | SchemaText) => void,
): void {
  let end = -BETWEEN.length;
  pattern.lastIndex = 0;
  if (!pattern.test(joined)) return;
  for (const texts of [asides, rest]) {
    for (const text of texts) {
      end += BETWEEN.length + text.text.length;
      if (pattern.lastIndex > end) continue;
      look(text);
      pattern.lastIndex = end;
      if (!pattern.test(joined)) return;
    }
  }
}

/**
 * Calls `look` with every text of a definition and returns what it finds, with the field of each. What it
 * finds in a text it has to find where other texts stand before and behind it, too.
 */
export function lookThrough<Found>(
  tool: ToolReading,
  look: (text: string) => readonly Found[],
): Array<{ readonly field: string; readonly found: Found }> {
  const all: Array<{ readonly field: string; readonly found: Found }> = [];
  for (const { field, text } of tool.passages) {
    for (const found of look(text)) all.push({ field, found });
  }
  if (look(tool.joined).length === 0) return all;
  for (const { field, text } of tool.asides) {
    for (const found of look(text)) all.push({ field, found });
  }
  for (const rest of tool.rest) {
    for (const found of look(rest.text)) all.push({ field: fieldOfText(rest), found });
  }
  return all;
}
