import type { SignalId } from '../contract/signal.ts';
import type { Verdict } from '../contract/verdict.ts';

const CAUTIONS: Partial<Record<SignalId, string>> = {
  instructions:
    'The definition speaks to the model as soon as the server is connected, called or not. Only hiding the tool stops that.',
  'untrusted-content':
    'What a call returns was written by others and can carry instructions. No decision about calls changes what comes back.',
  'arbitrary-url':
    'The address itself can carry data out, so even one permitted call can. Allow only known hosts where your gateway can.',
  shadowing:
    'As long as the other server is connected too, the model may take one tool for the other.',
};

/** What a decision about calls of this tool does not stop: one or two sentences each. */
export function cautionsOf(verdict: Verdict): string[] {
  return verdict.signals.flatMap(({ id }) => CAUTIONS[id] ?? []);
}
