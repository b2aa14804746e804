import type { Category, Confidence, FindingRole, RiskLevel, SignalId } from './contract/index.ts';
import type { Draft } from './rules/rule.ts';

/** A draft and the rule that made it. */
export interface Found extends Draft {
  readonly rule: string;
}

/** Strength of the categories: a tool with several effects has the strongest. */
const STRENGTH: Readonly<Record<Category, number>> = {
  unknown: 0,
  read: 1,
  write: 2,
  execute: 3,
  destructive: 4,
  financial: 5,
};

/** What a claim about the category weighs where it leads: the heaviest decide, and among them the strongest. */
interface Weight {
  readonly firm: number;
  readonly loose: number;
}

const NAME: Weight = { firm: 10, loose: 4 };
const DESCRIPTION: Weight = { firm: 10, loose: 6 };

const LEADING: Readonly<Record<string, Weight>> = {
  'name-asks-to-read': NAME,
  'name-asks-to-write': NAME,
  'name-asks-to-execute': NAME,
  'name-asks-to-destroy': NAME,
  'name-asks-to-pay': NAME,
  'description-says-it-reads': DESCRIPTION,
  'description-says-it-writes': DESCRIPTION,
  'description-says-it-executes': DESCRIPTION,
  'description-says-it-destroys': DESCRIPTION,
  'description-says-it-pays': DESCRIPTION,
  'call-only-previews': { firm: 10, loose: 10 },
  'deletion-can-be-undone': { firm: 10, loose: 10 },
  'query-is-limited-to-reading': { firm: 10, loose: 10 },
  'name-is-read-off': { firm: 5, loose: 5 },
  'description-is-read-off': { firm: 3, loose: 3 },
  'parameter-takes-a-program': { firm: 6, loose: 6 },
  'title-says-what-it-does': { firm: 2, loose: 2 },
  'annotations-claim-a-change': { firm: 1, loose: 1 },
  'description-is-in-an-unread-language': { firm: 0, loose: 0 },
  'definition-says-too-little': { firm: 0, loose: 0 },
};

/** Rules whose firm claims raise the category above what leads: what they find is done besides. */
const RAISING: ReadonlySet<string> = new Set([
  'an-option-destroys',
  'an-option-runs-it',
  'caller-chooses-the-endpoint',
  'caller-chooses-the-image',
  'description-adds-an-effect',
  'description-lists-operations',
  'job-takes-a-command',
  'parameter-offers-operations',
  'result-lands-in-a-file',
]);

/** Where a firm list of operations stands beside a vague verb ("works with parcels: listing, tracing"), the list decides. */
const LISTING: ReadonlySet<string> = new Set(['description-lists-operations']);

const LEVELS: readonly RiskLevel[] = ['unknown', 'low', 'medium', 'high', 'critical'];

/** The level that a category has where nothing raises or lowers it. */
const USUAL_RISK: Readonly<Record<Category, RiskLevel>> = {
  unknown: 'unknown',
  read: 'low',
  write: 'medium',
  execute: 'high',
  destructive: 'critical',
  financial: 'critical',
};

/** The level that a signal raises a tool to. */
const SIGNAL_FLOORS: Readonly<Partial<Record<SignalId, RiskLevel>>> = {
  'code-execution': 'critical',
  secrets: 'high',
  messaging: 'high',
  'access-control': 'high',
  'personal-data': 'medium',
};

/** Rules that raise a tool to the level they claim. */
const RISK_FLOORS: ReadonlySet<string> = new Set(['content-is-private', 'loss-is-final']);

/** Rules that lower a tool of one category to the level they claim, unless a signal holds it up. */
const RISK_CEILINGS: Readonly<Record<string, Category>> = {
  'loss-is-small': 'destructive',
  'session-is-its-own': 'execute',
};

/** Everything that weighs, for the digest of the rule set. */
export const WEIGHTS = {
  leading: LEADING,
  raising: [...RAISING],
  usualRisk: USUAL_RISK,
  signalFloors: SIGNAL_FLOORS,
  riskFloors: [...RISK_FLOORS],
  riskCeilings: RISK_CEILINGS,
};

/** The strongest category among the claims that decide. */
export function gradeCategory(deciding: readonly Found[]): Category {
  return deciding.map(categoryOf).reduce(stronger, 'unknown');
}

/** The claims that the category is taken from: the heaviest leading ones and every firm raising one. */
export function decidingCategories(found: readonly Found[]): Found[] {
  let heaviest = 0;
  for (const draft of found) if (leads(draft)) heaviest = Math.max(heaviest, weightOf(draft));
  const raising = found.filter(({ rule, firm }) => RAISING.has(rule) && firm !== false);
  const isVague = heaviest < DESCRIPTION.firm;
  if (isVague && raising.some(({ rule }) => LISTING.has(rule))) return raising;
  const heaviestClaims = found.filter((draft) => leads(draft) && weightOf(draft) === heaviest);
  const leading = underAnnotations(found, heaviestClaims);
  return raising.length === 0 ? leading : [...leading, ...raising];
}

/** Whether any finding speaks for a category, whether it stands or not. */
export function speaksFor(found: readonly Found[], category: Category): boolean {
  return found.some((draft) => draft.claim.about === 'category' && categoryOf(draft) === category);
}

/** Whether the category comes from what is done besides what leads. */
export function isRaised(deciding: readonly Found[], category: Category): boolean {
  return deciding.some((draft) => RAISING.has(draft.rule) && categoryOf(draft) === category);
}

/** Where the name acts, the description only reads, and the server itself declares a change, the name is believed. */
function underAnnotations(found: readonly Found[], leading: Found[]): Found[] {
  const onlyReads = leading.every((draft) => categoryOf(draft) === 'read');
  if (!onlyReads || found.every(({ field }) => field !== DENIES_READING)) return leading;
  const acting = found.filter((draft) => BY_NAME.has(draft.rule));
  return acting.length === 0 ? leading : acting;
}

/** A claim stands there where the server says that the tool does more than read. */
const DENIES_READING = 'annotations/readOnlyHint';

const BY_NAME: ReadonlySet<string> = new Set([
  'name-asks-to-write',
  'name-asks-to-execute',
  'name-asks-to-destroy',
  'name-asks-to-pay',
]);

function leads({ rule, claim }: Found): boolean {
  return claim.about === 'category' && LEADING[rule] !== undefined;
}

function weightOf({ rule, firm }: Found): number {
  const weight = LEADING[rule];
  return (firm === false ? weight?.loose : weight?.firm) ?? 0;
}

function categoryOf({ claim }: Found): Category {
  return claim.about === 'category' ? claim.category : 'unknown';
}

function stronger(a: Category, b: Category): Category {
  return STRENGTH[a] >= STRENGTH[b] ? a : b;
}

/** Signals that say that something is done: a tool that only reads has none, whatever its name reminds of. */
const SIGNALS_OF_ACTING: ReadonlySet<SignalId> = new Set([
  'code-execution',
  'messaging',
  'access-control',
]);

/** The findings without the signals that the category rules out. */
export function withoutContradicted(found: readonly Found[], category: Category): readonly Found[] {
  return category === 'read' ? found.filter((draft) => !isContradicted(draft, category)) : found;
}

function isContradicted({ claim }: Found, category: Category): boolean {
  return claim.about === 'signal' && category === 'read' && SIGNALS_OF_ACTING.has(claim.signal);
}

/** The level of a tool of this category: the usual one, lowered by ceilings, then raised by floors. */
export function gradeRisk(found: readonly Found[], category: Category): RiskLevel {
  let risk = USUAL_RISK[category];
  if (risk === 'unknown') return risk;
  for (const { rule, claim } of found) {
    if (claim.about === 'risk' && RISK_CEILINGS[rule] === category) risk = lower(risk, claim.risk);
  }
  for (const draft of found) risk = higher(risk, floorOf(draft));
  return risk;
}

/** The level that a finding raises a tool to; `unknown`, which is below all others, where it raises none. */
function floorOf({ rule, claim }: Found): RiskLevel {
  if (claim.about === 'risk') return RISK_FLOORS.has(rule) ? claim.risk : 'unknown';
  return (claim.about === 'signal' ? SIGNAL_FLOORS[claim.signal] : undefined) ?? 'unknown';
}

function higher(a: RiskLevel, b: RiskLevel): RiskLevel {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

function lower(a: RiskLevel, b: RiskLevel): RiskLevel {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}

/** What became of a finding once category and level are settled. */
export function roleOf(
  draft: Found,
  deciding: readonly Found[],
  category: Category,
  risk: RiskLevel,
): FindingRole {
  const { claim, rule } = draft;
  if (claim.about === 'category') {
    if (claim.category !== category) return 'overruled';
    return deciding.includes(draft) ? 'decides' : 'supports';
  }
  if (claim.about !== 'risk') return 'decides';
  if (claim.risk !== risk) return 'overruled';
  const applies = RISK_FLOORS.has(rule) || RISK_CEILINGS[rule] === category;
  return applies && risk !== USUAL_RISK[category] ? 'decides' : 'supports';
}

/** How much of the definition the category rests on: two firm voices that agree, one, or none. */
export function gradeConfidence(
  found: readonly Found[],
  deciding: readonly Found[],
  category: Category,
): Confidence {
  const agreeing = found.filter(
    ({ claim }) => claim.about === 'category' && claim.category === category,
  );
  const isFirm = agreeing.some((draft) => draft.firm !== false && deciding.includes(draft));
  if (!isFirm) return 'low';
  const standsTwice = agreeing.some(({ field }) => field !== agreeing[0]?.field);
  const isContested = found.some(
    (draft) =>
      draft.firm !== false && isContrary(draft, category) && LEADING[draft.rule] !== undefined,
  );
  return standsTwice && !isContested ? 'high' : 'medium';
}

/** A weaker effect beside a stronger one is no contradiction, but a stronger claim that lost is. */
function isContrary({ claim }: Found, category: Category): boolean {
  return claim.about === 'category' && STRENGTH[claim.category] > STRENGTH[category];
}
