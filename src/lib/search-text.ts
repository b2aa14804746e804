import { isJsonObject } from '../../scanner/contract/json.ts';
import type { CatalogueTool } from './catalogue.ts';
import { labelOfSignal } from './signal-words.ts';
import { clip } from './visible-text.ts';

/** Longer descriptions add megabytes to the index and little to what people search for. */
const MOST_CHARACTERS = 600;

const MOST_NAME_CHARACTERS = 120;

const MOST_PARAMETERS = 20;

/** The name of a tool as results show it. */
export function searchName({ verdict }: CatalogueTool): string {
  return clip(verdict.name, MOST_NAME_CHARACTERS);
}

/** What is said of a tool, for a search in texts. */
export function searchText(tool: CatalogueTool): string {
  const { description = '', inputSchema } = tool.observed.definition;
  const properties = inputSchema?.['properties'];
  const parameters = isJsonObject(properties) ? Object.keys(properties) : [];
  return [
    searchName(tool),
    clip(description, MOST_CHARACTERS),
    clip(parameters.slice(0, MOST_PARAMETERS).join(' '), MOST_CHARACTERS),
    tool.verdict.signals.map(labelOfSignal).join(' '),
  ].join('. ');
}
