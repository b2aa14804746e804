import type { Act } from './act.ts';
import { speaksOf } from './object-phrase.ts';
import type { SensedAct, ToolReading } from './reading.ts';

/** Whether what is given, set or taken decides about something else than who gets in. */
export function opensNoDoor({ act }: SensedAct, tool: ToolReading): boolean {
  return (
    isOtherPolicy(act, tool) ||
    isAwarded(act) ||
    isAsked(act, tool) ||
    isPlaceTaken(act, tool) ||
    isNoRight(act, tool) ||
    isOwnSecret(act) ||
    isPaidFor(act) ||
    isReader(act, tool) ||
    isSigningUp(act)
  );
}

/** "Sets the retention policy of a shelf", "cancels a policy": one of another kind than who may do what. */
function isOtherPolicy({ object }: Act, { server }: ToolReading): boolean {
  if (object.head !== 'policy') return false;
  return speaksOf(object, OF_ANOTHER_KIND) || !server.nameWords.isDisjointFrom(POLICIES_OF_OTHERS);
}

const OF_ANOTHER_KIND = new Set(
  `retention filter deletion lifecycle touch scaling tracking target advisory monitor insurance cancellation refund return robot episode
   retry backup expiry expiration replication rotation eviction cache caching quarantine log logging alert routing placement restart
   update upgrade ism compression tiering rollup snapshot`.split(/\s+/),
);
/** Servers of these names call something else a policy. */
const POLICIES_OF_OTHERS = new Set(
  'insurance insurer actuary retention robot humanoid autoscale autoscaler lifecycle backup'.split(
    ' ',
  ),
);

/** "Grants a badge", "grants the leave", "grants credit": somebody gets it, and gets in nowhere. */
function isAwarded({ lemma, object }: Act): boolean {
  return GIVES.has(lemma) && object.words.some((word) => AWARDS.has(word));
}

const GIVES = new Set(['grant', 'award', 'entitle']);
const AWARDS = new Set(
  `badge reward credit currency coin point leave extension compensation bonus refund quota page time wish loan fund award
   achievement perk voucher discount goodwill gift prize holiday overtime`.split(/\s+/),
);

/** "Invites a guest to a survey", "mails a candidate a test": who is asked to take part gets in nowhere. */
function isAsked({ lemma, object }: Act, { leading }: ToolReading): boolean {
  if (!INVITES.has(lemma) || speaksOf(object, ROOMS)) return false;
  if (
    object.words.some((word) => ASKED.has(word)) ||
    object.complement.some((word) => OCCASIONS.has(word))
  )
    return true;
  return leading.some(({ act }) => act.verbClass === 'send' && !speaksOf(act.object, ROOMS));
}

const INVITES = new Set(['invite', '邀请', '邀請', '招待', '초대']);
const ASKED = new Set(
  `candidate respondent recommender speaker partner household attendee guest meeting talent letter participant panelist panellist
   reviewer referee voter donor applicant supplier bidder vendor friend contact`.split(/\s+/),
);
/** Who is let in here can come and go. */
const ROOMS = new Set(
  'workspace team organization organisation project role author editor viewer admin member'.split(
    ' ',
  ),
);

const OCCASIONS = new Set(
  `test survey study viewing session interview meeting event webinar party dinner match tournament game questionnaire
   call assessment hearing poll trial tour demo`.split(/\s+/),
);

/** "Holds seats", `seat_map`: places to sit on, where nobody speaks of licences. */
function isPlaceTaken({ verbClass, object }: Act, { leading }: ToolReading): boolean {
  if (object.head !== 'seat' && !object.words.includes('seat')) return false;
  const isLicensed = leading.some(({ act }) => speaksOf(act.object, LICENSED));
  return !isLicensed && verbClass !== 'grant' && verbClass !== 'revoke';
}

const LICENSED = new Set(
  'license licence user member team workspace organization organisation subscription plan'.split(
    ' ',
  ),
);

/** "Right away", "right after": how soon, and no right. */
function isNoRight({ object: { head, words, end } }: Act, { description }: ToolReading): boolean {
  if (head !== 'right' || words.includes('rights')) return false;
  return AT_ONCE.test(description?.passage.text.slice(end, end + 8) ?? '');
}

// Anchored, alternatives: constant.
const AT_ONCE = /^ (?:away|now|after|before|then|back|here|in |at |from )/;

/** "Rotates the master password", "revokes a certificate": the secret is another one, and those who may use it are the same. */
function isOwnSecret({ object }: Act): boolean {
  return CERTIFICATES.has(object.head);
}

const CERTIFICATES = new Set(['cert', 'certificate']);

/** "Freezes a membership", "starts the premium membership": what somebody pays for, and no place among those who are let in. */
function isPaidFor({ lemma, object: { head, words } }: Act): boolean {
  if (head !== 'membership' && !words.includes('会籍')) return false;
  return PAUSES.has(lemma) || words.some((word) => PAID.has(word));
}

const PAUSES = new Set(['freeze', 'suspend', 'pause', 'start', 'renew', '冻结', '解冻']);
const PAID = new Set(['paid', 'premium', 'monthly', 'annual', 'yearly', 'gym']);

/** "Adds a loyalty member", a member where letters are sent to them: who buys or reads, and no place among those who are let in. */
function isReader({ object }: Act, { server, parameters, description }: ToolReading): boolean {
  if (object.head !== 'member' || speaksOf(object, ROOMS_OF_STAFF)) return false;
  return (
    object.words.some((word) => READS.has(word)) ||
    parameters.some(({ key }) => READS.has(key)) ||
    STANDS_ON.test(description?.passage.text ?? '') ||
    !server.wordsOfTools().isDisjointFrom(READS)
  );
}

const READS = new Set('newsletter newsletters loyalty rewards audience audiences'.split(' '));
// Alternatives without repetition: linear.
const STANDS_ON = /\b(?:subscriber|mailing) list\b/;
const ROOMS_OF_STAFF = new Set(
  'team staff workspace organization organisation project group role admin account'.split(' '),
);

/** "Signs you up for a shift": a place on a list. */
function isSigningUp({ lemma, object }: Act): boolean {
  return lemma === 'sign' && !speaksOf(object, ROOMS) && object.head !== 'account';
}

/** Who works on these has no more access than before. */
const WORK = new Set(
  'card lead opportunity task issue ticket event meeting pr request deal newsletter audience campaign webinar'.split(
    ' ',
  ),
);
/** What is put into these is kept, or a machine, and lets nobody in. */
const VAULTS = new Set(
  'vault keychain keyring wallet fleet cluster pool mesh swarm set hash array enum'.split(' '),
);

/** Whether somebody is only put to work there, or something is only kept. */
export function isWorkedOn(act: Act): boolean {
  const { words, complement } = act.object;
  return (!isOfDatabase(act) && complement.some(isNoDoor)) || WORK.has(words.at(-2) ?? '');
}

function isNoDoor(word: string): boolean {
  return WORK.has(word) || VAULTS.has(word);
}

/** "A database user of a cluster", "a user of a database": whoever signs in as one gets at what is stored. */
function isOfDatabase({ object }: Act): boolean {
  return object.head === 'user' && speaksOf(object, DATABASES);
}

const DATABASES = new Set(['database', 'db']);
