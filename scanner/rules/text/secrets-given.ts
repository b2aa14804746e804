import type { Passage } from './passage.ts';
import { isWithheld } from './withheld.ts';

/** Where a description says that a call hands out a credential beside other things: code units, end exclusive. */
export function saidToGiveSecret(
  passage: Passage | undefined,
): readonly [number, number] | undefined {
  const text = passage?.text ?? '';
  const found = MAY_NAME.test(text) ? GIVEN.exec(text) : null;
  if (found === null || DENIED.test(found[0]) || isWithheld(passage)) return undefined;
  return [found.index, found.index + found[0].length];
}

// Alternatives without repetition: linear.
const MAY_NAME = /token|secret|password|private key|credentials/;
/** "Registers a client and returns its id plus secret". Bounded between verb and noun: linear. */
const GIVEN =
  /\b(?:[Rr]eturns|replies with|gives back|answer contains|reveals) (?:[\w'’-]{1,16},? ){0,6}(?:(?:its|the|a|auth|access|bearer|API|refresh|session|plus|temporary|with|new) (?:tokens?|secret|passwords?|credentials)|client secret|signing secret|private key)(?! (?:count|usage|name|id|type|symbol|address|manager|scanning|metadata|status))\b/;
const DENIED =
  /\b(?:no|not|without|never|masked|hashed|public|next|page|pagination|continuation|cursor|design|captcha|which|whether|number)\b/;
