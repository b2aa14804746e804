import type { ToolDefinition } from '../../contract/index.ts';
import { readSchema, type SchemaReading, type TextsBeside } from './parameters.ts';
import { type Passage, readPassage } from './passage.ts';

/** The texts and schemas of a tool, split and looked up, before anybody asks what they say. */
export interface ToolTexts {
  readonly description: Passage | undefined;
  readonly ownTitle: Passage | undefined;
  readonly hintedTitle: Passage | undefined;
  readonly input: SchemaReading;
  readonly output: SchemaReading;
  readonly beside: TextsBeside;
}

/** Splits what a tool says. It takes the tool alone, so that those of many can be split one after the other. */
export function readTexts(definition: ToolDefinition): ToolTexts {
  const { name, description, title, annotations, inputSchema, outputSchema } = definition;
  const beside: TextsBeside = { asides: [], rest: [{ parent: '', key: 'name', text: name }] };
  return {
    description: passageOf('description', description),
    ownTitle: passageOf('title', title),
    hintedTitle: passageOf('annotations/title', annotations?.title),
    input: readSchema(inputSchema, 'inputSchema', beside, description),
    output: readSchema(outputSchema, 'outputSchema', beside),
    beside,
  };
}

function passageOf(field: string, text: string | undefined): Passage | undefined {
  return text === undefined || text === '' ? undefined : readPassage(field, text);
}
