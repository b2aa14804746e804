import type { Passage } from './passage.ts';
import { type Span, spanOf } from './span.ts';
import { isWithheld } from './withheld.ts';

/** Where a description says that a call hands out a credential beside other things. */
export function saidToGiveSecret(passage: Passage | undefined): Span | undefined {
  const text = passage?.text ?? '';
  const given = MAY_NAME.test(text) ? spanOf(GIVEN, text) : undefined;
  if (given === undefined || DENIED.test(text.slice(...given))) return undefined;
  return isWithheld(passage) ? undefined : given;
}

// Alternatives without repetition: linear.
const MAY_NAME =
  /token|secret|password|private key|credentials|Secret|Token|[aA]pi_?[kK]ey|[密金][钥鑰碼码]|[kK][eE][yY](?![\w ])/;
/** "Registers a client and returns its id plus secret". Bounded between verb and noun: linear. */
const GIVEN =
  /\b(?:[Rr]eturns|replies with|gives back|answer contains|reveals) (?:[\w'’-]{1,16},? ){0,6}(?:(?:its|the|a|auth|access|bearer|API|refresh|session|plus|temporary|with|new) (?:tokens?|secret|passwords?|credentials)|client secret|signing secret|private key)(?! (?:count|usage|name|id|type|symbol|address|manager|scanning|metadata|status))\b|\b(?:[Rr]eturns|replies with|gives back) (?:[\w'’-]{1,16} ){0,3}[{`]?[^{}.]{0,40}\b(?:\w{1,16}_secret|[a-z]{1,16}Secret|apiKey|api_key|accessToken|access_token|refreshToken|privateKey|secretKey|secret_key)\b|(?<![不无無未])(?<![不无無未]包)(?:包含|含有?|返回|回傳|傳回)[^。，,.]{0,8}(?:密[钥鑰碼码]|金[钥鑰]|(?:AES|API) ?[Kk](?:ey|EY))/;
const DENIED =
  /[不无無未]|\b(?:no|not|without|never|masked|hashed|public|next|page|pagination|continuation|cursor|design|captcha|which|whether|number)\b/;
