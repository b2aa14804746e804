import type { Retrieval } from '../../scanner/accuracy.ts';
import { SIGNALS, type SignalId } from '../../scanner/contract/signal.ts';
import type { MeasuredRules } from './accuracy.ts';
import { titleOf } from './words.ts';

/** How well a signal is found. */
export interface SignalAccuracy extends Retrieval {
  readonly id: SignalId;
  readonly title: string;
  /** How many labelled tools have it. */
  readonly due: number;
}

/** How well each signal is found that a labelled tool has or was said to have. */
export function signalAccuracies({ accuracy }: MeasuredRules): SignalAccuracy[] {
  return SIGNALS.flatMap((id) => {
    const found = accuracy.bySignal[id];
    if (found === undefined) return [];
    const due = found.hits + found.missed;
    return due + found.false === 0 ? [] : { id, title: titleOf(id), due, ...found };
  });
}

/** What the picture of all signals shows, as a sentence without a full stop. */
export function titleOfAccuracies(signals: readonly SignalAccuracy[]): string {
  const [worst] = signals
    .filter(({ due }) => due >= FEWEST)
    .sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0));
  return worst === undefined
    ? 'Too few tools have been labelled to compare signals'
    : `${worst.title} is the signal that is found least well: ${worst.missed} missed and ${worst.false} too many beside ${worst.hits} right`;
}

/** Shares of fewer labelled tools than these say little. */
const FEWEST = 5;

/** A share between 0 and 1 as a percentage; a dash where there is nothing to divide by. */
export function shareInWords(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}\u00a0%`;
}
