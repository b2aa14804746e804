import type { Act } from './act.ts';

/** Things that are easily made or put in again, whatever they belong to. */
export const SMALL_THINGS: ReadonlySet<string> = new Set(
  `permission grant token 令牌 トークン 토큰 токен link relation message dm block silence filter search process session console clipboard buffer query
   preset placeholder widget sticker avatar badge pin marker guide meal ingredient synonym nickname lock lease preference setting option
   category hotkey shortcut watch watcher watchpoint invite invitation rating pinpoint backtrace highlight gridline guideline divider separator
   autocomplete cronjob claim hold selection vertex waitlist wishlist watchlist blocklist allowlist keyword stopword bullet footnote hyperlink mapping
   event agenda coupon voucher discount promo promotion legend axis caption hashtag emote emoji reply heartbeat presence typing jargon acronym abbreviation glossary-entry term phrase proposal suggestion worklog waypoint stopover step`.split(
    /\s+/,
  ),
);

/** Said of things that stand on a list or only for a while: what is planned, pinned or cached is put there again. */
export const KEPT_FOR_A_WHILE: ReadonlySet<string> = new Set(
  'scheduled cached planned pinned saved drafted draft starred queued buffered muted bookmarked favorited favourited temporary temp stale expired'.split(
    ' ',
  ),
);

/** "A DNS record", "a mailing address": one of many short entries. */
export const SMALL_AMONG: Readonly<Record<string, ReadonlySet<string>>> = {
  record: new Set(['dns', 'cname', 'mx', 'txt', 'srv', 'zone']),
  recordset: new Set(['dns', 'zone']),
  address: new Set('mailing shipping billing postal delivery customer home'.split(' ')),
};

/** "Cleans build products": the next build makes them again. */
export function isMadeAgain({ lemma, object }: Act): boolean {
  return lemma === 'clean' && object.words.some((word) => BUILT.has(word));
}

const BUILT = new Set(['build', 'artifact', 'artefact']);
