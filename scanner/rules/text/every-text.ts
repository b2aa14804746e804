import type { SchemaText } from './parameters.ts';
import type { ToolReading } from './reading.ts';

/** Every text of a definition that a model may read, with its field: names of parameters among them. */
export function everyText(tool: ToolReading): SchemaText[] {
  const { definition, parameters, outputs } = tool;
  const texts: SchemaText[] = [{ field: 'name', text: definition.name }];
  if (definition.title !== undefined) texts.push({ field: 'title', text: definition.title });
  if (definition.annotations?.title !== undefined) {
    texts.push({ field: 'annotations/title', text: definition.annotations.title });
  }
  if (definition.description !== undefined)
    texts.push({ field: 'description', text: definition.description });
  for (const { field, name, description } of [...parameters, ...outputs]) {
    texts.push({ field, text: name });
    if (description !== undefined) texts.push({ field: description.field, text: description.text });
  }
  return [...texts, ...tool.inputTexts, ...tool.outputTexts];
}
