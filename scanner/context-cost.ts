import type { ToolDefinition } from './contract/index.ts';

/**
 * Characters of English and JSON that make a token, about: tokenisers differ by a fifth and more, so
 * figures are for comparing and not for billing.
 */
const CHARACTERS_A_TOKEN = 4;

/**
 * About how many tokens of every conversation a tool takes while its server is connected: what clients
 * put before the model is its name, description and input schema.
 */
export function contextCostOf({ name, description, inputSchema }: ToolDefinition): number {
  const text = JSON.stringify({ name, description, inputSchema });
  return Math.ceil(text.length / CHARACTERS_A_TOKEN);
}
