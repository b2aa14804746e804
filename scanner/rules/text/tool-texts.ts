import type { ToolDefinition } from '../../contract/index.ts';
import { readSchema, type SchemaReading } from './parameters.ts';
import { type Passage, readPassage } from './passage.ts';

/** The texts and schemas of a tool, split and looked up, before anybody asks what they say. */
export interface ToolTexts {
  readonly description: Passage | undefined;
  readonly ownTitle: Passage | undefined;
  readonly hintedTitle: Passage | undefined;
  readonly input: SchemaReading;
  readonly output: SchemaReading;
}

/** Splits what a tool says. It takes the tool alone, so that those of many can be split one after the other. */
export function readTexts(definition: ToolDefinition): ToolTexts {
  const { description, title, annotations, inputSchema, outputSchema } = definition;
  return {
    description: passageOf('description', description),
    ownTitle: passageOf('title', title),
    hintedTitle: passageOf('annotations/title', annotations?.title),
    input: readSchema(inputSchema, 'inputSchema'),
    output: readSchema(outputSchema, 'outputSchema'),
  };
}

function passageOf(field: string, text: string | undefined): Passage | undefined {
  return text === undefined || text === '' ? undefined : readPassage(field, text);
}
