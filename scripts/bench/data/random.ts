/** Numbers that look random and are the same on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to, but not including, `end`. */
  readonly below: (end: number) => number;
  /** One of a list; the earlier, the likelier, as words are in a text. */
  readonly pick: <Items extends readonly [unknown, ...unknown[]]>(items: Items) => Items[number];
  readonly happens: (probability: number) => boolean;
  /** A size of a measured distribution. */
  readonly sizeOf: (quantiles: Quantiles) => number;
}

/** Sizes in ascending order, each with the share of things that are at most that large; the last share is 1. */
export type Quantiles = readonly (readonly [share: number, size: number])[];

/** How much likelier earlier items are: 1 would be all alike, 2.5 is near to Zipf's law over a few hundred words. */
const SKEW = 2.5;

/** Numbers that follow from a text alone, by SplitMix32 over its FNV-1a hash. */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  const fraction = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(fraction() * end);
  return {
    fraction,
    below,
    pick: (items) => items[Math.floor(fraction() ** SKEW * items.length)] ?? items[0],
    happens: (probability) => fraction() < probability,
    sizeOf: (quantiles) => sizeAt(quantiles, fraction()),
  };
}

/** Between two quantiles every size is as likely as the next. */
function sizeAt(quantiles: Quantiles, share: number): number {
  const above = quantiles.findIndex(([upTo]) => share < upTo);
  const [toShare, toSize] = quantiles[above] ?? [1, 0];
  const [fromShare, fromSize] = quantiles[above - 1] ?? [0, toSize];
  const part = toShare === fromShare ? 0 : (share - fromShare) / (toShare - fromShare);
  return Math.round(fromSize + (toSize - fromSize) * part);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash;
}
