import type { Act } from './act.ts';
import { speaksOf } from './object-phrase.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { isSaidWithin } from './said-within.ts';
import { TOPIC } from './word.ts';

/** "The balance of the account", "a savings account", "the business ledger": what somebody has. */
export function isOfOwnMoney({ object }: Act): boolean {
  if (object.head === 'balance') return speaksOf(object, KEEPS_MONEY);
  if (object.head === 'account' && object.words.some((word) => OF_MONEY.has(word))) return true;
  if (MOVED.has(object.head)) return speaksOf(object, HOLDS_MONEY);
  return object.head === 'ledger' && object.words.includes('business');
}

/** "Transfers of a profile", "an account's operations": what went in and out there. */
const MOVED = new Set(
  'transfer movement activity withdrawal deposit remittance debit statement card'.split(' '),
);
const HOLDS_MONEY = new Set('account profile cardholder bank iban'.split(' '));

/** Where somebody's money lies. */
const OF_MONEY = new Set('financial investment savings checking'.split(' '));
const KEEPS_MONEY = new Set('account bank ledger cash savings user'.split(' '));

/** "An account, including its balance": what somebody has is among what comes back. */
export function isOfOwnAccount({ act }: SensedAct, { description }: ToolReading): boolean {
  const { head, words, complement } = act.object;
  const isOfAccount = words.includes('account') || complement.includes('account');
  if (words.some((word) => ADVERTISED.has(word))) return false;
  if (!isOfAccount || !(head === 'account' || SUMS_UP.has(head))) return false;
  const { tokens = [] } = description?.passage ?? {};
  const from = tokens.findIndex(({ start }) => start >= act.verbEnd);
  const stop = tokens.findIndex(
    ({ kind, lower }, at) => at > from && (kind === 'break' || lower === '.'),
  );
  return tokens.slice(from, stop < 0 ? undefined : stop).some(({ lower }) => HAD.has(lower));
}

/** What these accounts have is what a business has put there. */
const ADVERTISED = new Set(['child', 'ad', 'ads', 'advertiser', 'advertising']);
const SUMS_UP = new Set(['summary', 'overview', 'detail', 'info', 'information', 'data']);
const HAD = new Set('balance balances cash equity holdings investments savings saldo'.split(' '));

/** "Exports own trades", "all executed trades": what was dealt in, as opposed to what a market does. */
export function isOfOwnDeals(sensed: SensedAct, tool: ToolReading): boolean {
  const { topics } = sensed.act.object;
  return (topics & (TOPIC.money | TOPIC.trading)) !== 0 && isSaidWithin(sensed, tool, OWN);
}

const OWN = new Set([
  'own',
  'my',
  'your',
  'executed',
  'past',
  'authenticated',
  "user's",
  "member's",
]);
