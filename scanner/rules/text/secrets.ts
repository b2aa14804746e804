import type { Act, ObjectPhrase } from './act.ts';
import { TOPIC } from './word.ts';

/** Words that make a bare key or token one that opens something. */
const OPENERS = new Set(
  `api access auth authentication authorization bearer oauth session login signing account bot deploy sdk dkim ssh
   gpg pgp service activation enrollment enrolment provisioning`.split(/\s+/),
);
/** Words of what signs somebody in. */
export const SIGNING_IN =
  'oauth auth authorize authorise authenticate authorization authorisation login signin';
/** The same for a token alone: a key of a link or of an app is as often the name of a record. */
const TOKEN_OPENERS = new Set(
  'owner secret soft hardware security webauthn passkey fido totp link public client ephemeral temporary registration setup admin app personal tenant join device sas user database cluster workspace organization organisation operator management installation enrollment enrolment'.split(
    ' ',
  ),
);
/** What shows how a credential is written, or how many there are, is none. */
const ABOUT = new Set(
  'example sample template format placeholder syntax count number usage status limit quota metadata'.split(
    ' ',
  ),
);
/** Who a credential belongs to, in the languages that say so before it: "usuario del token", "Benutzer des Tokens". */
const OWNERS = new Set(
  'user owner account usuario titular propietario propriétaire propietária proprietário compte cuenta conta konto inhaber besitzer eigentümer nutzer benutzer utilisateur empresa'.split(
    ' ',
  ),
);
const OF_IT = new Set(['de', 'del', 'des', 'der', 'du', 'do', 'da']);
/** Settings that are handed to programs: reading them shows what they hold, setting one is ordinary work. */
const ENVIRONMENT = new Set(['env', 'environment', 'dotenv']);

/** Whether it is how a credential looks, how many there are or whose it is, and not the credential. */
export function tellsAbout({ words }: ObjectPhrase): boolean {
  return words.some(
    (word, at) => ABOUT.has(word) || (OWNERS.has(word) && OF_IT.has(words[at + 1] ?? '')),
  );
}

/** Whether what an act is done to is a credential: a public key is none. */
export function isSecret(object: ObjectPhrase): boolean {
  const { topics, head, words, complement } = object;
  const isOfSecrets = (topics & TOPIC.secret) !== 0;
  if (!isOfSecrets && head !== 'token' && head !== 'key') return false;
  if (tellsAbout(object) || words.includes('public')) return false;
  if (isOfSecrets) return true;
  if (head === 'token' && words.some((word) => TOKEN_OPENERS.has(word))) return true;
  return words.some((word) => OPENERS.has(word)) || complement.some((word) => OPENERS.has(word));
}

/** Whether it is an environment variable. */
export function isEnvironment({ words }: ObjectPhrase): boolean {
  return words.some((word) => ENVIRONMENT.has(word)) && !words.includes('secret');
}

/** "Creates an auto-login link", "generates a magic link": whoever opens it is signed in. */
export function letsIn({ verbClass, object: { head, words } }: Act): boolean {
  if (!LINKS.has(head)) return false;
  const isMade = verbClass === 'create' || verbClass === 'generate';
  if (words.some((word) => SIGN_IN_BY.has(word))) return isMade || verbClass === 'retrieve';
  return isMade && words.some((word) => SIGNED_IN.has(word));
}

const LINKS = new Set(['link', 'url']);
/** A link of these needs nothing else. */
const SIGN_IN_BY = new Set(['magic', 'autologin', 'passwordless', 'impersonation']);
const SIGNED_IN = new Set(['login', 'signin', 'logon', 'sso', 'console', 'reset']);
