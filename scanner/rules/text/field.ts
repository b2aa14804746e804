import { isJsonObject, type ToolDefinition } from '../../contract/index.ts';

/** Members whose keys are names that the server chose. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'definitions']);

/**
 * The text that a finding's field stands for: a string itself, the name of a property, the JSON text of
 * a number or boolean; `undefined` where the definition has no such member.
 */
export function textOfField(definition: ToolDefinition, field: string): string | undefined {
  if (field === 'description') return definition.description;
  if (field === 'name') return definition.name;
  let value: unknown = definition;
  let key = '';
  let isNamed = false;
  for (const part of field.split('/')) {
    isNamed = MAPS.has(key);
    key = part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
    if (!hasOwn(value, key)) return undefined;
    value = value[key];
  }
  if (isNamed) return key;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function hasOwn(value: unknown, key: string): value is Record<string, unknown> {
  return (isJsonObject(value) || Array.isArray(value)) && Object.hasOwn(value, key);
}
