import type { ToolDefinition } from '../../contract/index.ts';
import type { Parameter, SchemaReading } from './parameters.ts';
import type { Passage } from './passage.ts';
import type { ToolReading } from './reading.ts';
import { fieldOfText, type SchemaText } from './schema-texts.ts';

/** The texts of a definition that were read as language: descriptions and titles. */
export function passagesOf(
  own: readonly (Passage | undefined)[],
  parameters: readonly Parameter[],
  outputs: readonly Parameter[],
): Passage[] {
  const passages = own.filter((passage) => passage !== undefined);
  for (const { description } of parameters)
    if (description !== undefined) passages.push(description);
  for (const { description } of outputs) if (description !== undefined) passages.push(description);
  return passages;
}

/** Every other text of a definition that a model may read: names, defaults, examples, allowed values. */
export function restOf(
  definition: ToolDefinition,
  input: SchemaReading,
  output: SchemaReading,
): SchemaText[] {
  const name = { parent: '', key: 'name', text: definition.name };
  return [name, ...input.texts, ...output.texts];
}

/** Calls `look` with every text of a definition and returns what it finds, with the field of each. */
export function lookThrough<Found>(
  tool: ToolReading,
  look: (text: string) => readonly Found[],
): Array<{ readonly field: string; readonly found: Found }> {
  const all: Array<{ readonly field: string; readonly found: Found }> = [];
  for (const { field, text } of tool.passages) {
    for (const found of look(text)) all.push({ field, found });
  }
  for (const rest of tool.rest) {
    for (const found of look(rest.text)) all.push({ field: fieldOfText(rest), found });
  }
  return all;
}
