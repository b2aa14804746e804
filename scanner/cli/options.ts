import { type Command, InvalidArgumentError } from 'commander';

/** The folder of the catalogue, an option of all commands. */
export function catalogueOf(command: Command): string {
  return command.optsWithGlobals<{ catalogue: string }>().catalogue;
}

/** Reads a whole number from 1. */
export function positiveInteger(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('expected a whole number from 1');
  return number;
}

/** Reads `i/n`, such as `2/3`. */
export function shard(text: string): { readonly index: number; readonly count: number } {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const [i, n] = [Number(index), Number(count)];
  if (!(i >= 1 && i <= n))
    throw new InvalidArgumentError('expected i/n with i from 1 to n, such as 2/3');
  return { index: i, count: n };
}
