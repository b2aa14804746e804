import type { Draft, Rule } from './rule.ts';
import { actRule, all, draftsWhere, NO_DRAFTS, saidAs } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { speaksOfCoins } from './text/coins.ts';
import { mayChange } from './text/effects.ts';
import type { PassiveAct } from './text/passive.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';
import { isEnvironment, isSecret, SIGNING_IN } from './text/secrets.ts';

const CLAIM = { about: 'signal', signal: 'secrets' } as const;

const acts = actRule({
  id: 'manages-credentials',
  title: 'It creates, changes or revokes credentials',
  speaksTo: { signal: 'secrets' },
  looksAt: ['name', 'description'],
  claim: CLAIM,
  use: 'manages',
  concerns: mayChange,
  holds: ({ act, effect }, tool) =>
    effect !== 'read' &&
    act.verbClass !== 'generate' &&
    act.verbClass !== 'switch' &&
    (isSecret(act.object) || renewsKey(act) || isPartOfSecret(act) || isBareToken(act, tool)) &&
    !isEnvironment(act.object),
  says: (act, thing) => `It can ${act.lemma} ${quoted(thing)}, which is a credential.`,
});

/** Creates, stores, rotates or revokes credentials. */
export const rule: Rule = { ...acts, find: (tool) => all(acts.find(tool), keptDrafts(tool)) };

/** `end_login`, "The new tokens are saved": what one has signed in with is kept. */
function keptDrafts(tool: ToolReading): readonly Draft[] {
  const { passives = [] } = tool.description ?? {};
  if (passives.length === 0 || !mayChange(tool)) return NO_DRAFTS;
  const signsIn = tool.name.words.some(({ lower }) => SIGNS_IN.has(lower));
  return draftsWhere(passives, tool, signsIn ? isTokenKept : isSecretKept, keptDraft);
}

const keptDraft = saidAs('The description says that a credential is kept.', CLAIM);

function isTokenKept({ act: { lemma, object }, denied }: PassiveAct): boolean {
  return !denied && KEPT.has(lemma) && KEPT_THINGS.has(object.words.at(-1) ?? '');
}

/** "The access token is stored": it says itself what it opens. */
function isSecretKept({ act: { lemma, object }, denied }: PassiveAct): boolean {
  return !denied && KEPT.has(lemma) && isSecret(object);
}

const SIGNS_IN = new Set(`connect reconnect link pair sso ${SIGNING_IN}`.split(' '));
const KEPT = new Set(['install', 'persist', 'store', 'save', 'cache']);
const KEPT_THINGS = new Set(['token', 'credential', 'cookie']);

/** What is rotated or issued anew is a key that opens something, whatever it is called. */
function renewsKey({ lemma, object }: Act): boolean {
  if (object.words.some((word) => COINED.has(word))) return false;
  if (object.words.length === 1 && object.head === 'token' && KEEPS.has(lemma)) return true;
  return RENEWS.has(lemma) && (object.head === 'key' || object.head === 'token');
}

/** "Creates a token": one that is made or deleted and nothing else said of it opens something, unless it is a coin. */
function isBareToken({ verbClass, object }: Act, tool: ToolReading): boolean {
  if (object.head !== 'token' || object.words.length > 1) return false;
  if (!MAKES_OR_ENDS.has(verbClass) || object.complement.some((word) => COINS.has(word)))
    return false;
  return !speaksOfCoins(tool, COINS, COINS);
}

const MAKES_OR_ENDS = new Set(['create', 'delete', 'revoke']);
/** What coins have and stand on. */
const COINS = new Set(
  'symbol supply decimals coin coins crypto blockchain chain onchain mint solana ethereum erc20 spl nft contract wallet ticker launchpad'.split(
    ' ',
  ),
);

/** "All versions of a secret and its metadata", "credentials and permissions". */
function isPartOfSecret({ object: { head, words } }: Act): boolean {
  return PARTS.has(head) && words.some((word) => SECRETS.has(word));
}

const PARTS = new Set(['version', 'value', 'metadata', 'permission', 'name', 'pair', 'key']);
const SECRETS = new Set(['secret', 'credential', 'password']);

/** Tokens of a chain open nothing. */
const COINED = new Set(['fungible', 'nft', 'supply', 'coin', 'reward', 'loyalty']);

/** Tokens of a text or a design are not kept by that name alone. */
const KEEPS = new Set(['store', 'save', 'persist', 'cache']);

const RENEWS = new Set([
  'rotate',
  'regenerate',
  'revoke',
  'reissue',
  'issue',
  'refresh',
  'invalidate',
  'renew',
]);
