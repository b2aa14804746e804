import type { ToolReading } from './reading.ts';

/**
 * Whether a token is a coin here, which opens nothing: a parameter is named by one of `named`, or the
 * description has one of `told`.
 */
export function speaksOfCoins(
  { parameters, description }: ToolReading,
  named: ReadonlySet<string>,
  told: ReadonlySet<string>,
): boolean {
  return (
    parameters.some(({ words }) => words.some(({ lower }) => named.has(lower))) ||
    (description?.passage.tokens.some(({ lower }) => told.has(lower)) ?? false)
  );
}
