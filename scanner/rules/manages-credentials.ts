import { actRule } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { mayChange } from './text/effects.ts';
import { quoted } from './text/quoted.ts';
import { isEnvironment, isSecret } from './text/secrets.ts';

/** Creates, stores, rotates or revokes credentials. */
export const rule = actRule({
  id: 'manages-credentials',
  title: 'It creates, changes or revokes credentials',
  speaksTo: { signal: 'secrets' },
  looksAt: ['name', 'description'],
  claim: { about: 'signal', signal: 'secrets' },
  use: 'manages',
  concerns: mayChange,
  holds: ({ act, effect }) =>
    effect !== 'read' &&
    act.verbClass !== 'generate' &&
    act.verbClass !== 'switch' &&
    (isSecret(act.object) || renewsKey(act) || isPartOfSecret(act)) &&
    !isEnvironment(act.object),
  says: (act, thing) => `It can ${act.lemma} ${quoted(thing)}, which is a credential.`,
});

/** What is rotated or issued anew is a key that opens something, whatever it is called. */
function renewsKey({ lemma, object }: Act): boolean {
  if (object.words.some((word) => COINED.has(word))) return false;
  return RENEWS.has(lemma) && (object.head === 'key' || object.head === 'token');
}

/** "All versions of a secret and its metadata", "credentials and permissions". */
function isPartOfSecret({ object: { head, words } }: Act): boolean {
  return PARTS.has(head) && words.some((word) => SECRETS.has(word));
}

const PARTS = new Set(['version', 'value', 'metadata', 'permission', 'name', 'pair', 'key']);
const SECRETS = new Set(['secret', 'credential', 'password']);

/** Tokens of a chain open nothing. */
const COINED = new Set(['fungible', 'nft', 'supply', 'coin', 'reward', 'loyalty']);

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
