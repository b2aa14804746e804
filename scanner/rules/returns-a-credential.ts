import type { Draft, Rule } from './rule.ts';
import { all, draftsWhere } from './rule-kinds.ts';
import { speaksOfCoins } from './text/coins.ts';
import { isFirmly } from './text/effects.ts';
import type { Parameter } from './text/parameters.ts';
import { placeOfAct, placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { isCalledSecret, revealingSwitch } from './text/secret-marks.ts';
import { isSecret, letsIn, tellsAbout } from './text/secrets.ts';
import { saidToGiveSecret } from './text/secrets-given.ts';
import { isWithheld } from './text/withheld.ts';
import { MARK, TOPIC } from './text/word.ts';

const CLAIM = { about: 'signal', signal: 'secrets' } as const;
/** Credentials that are shown even where another word is the head ("the content of the kubeconfig"). */
const SHOWN = new Set(['kubeconfig', 'credential', 'password']);
const GIVES = new Set(['retrieve', 'generate', 'compute', 'search', 'fetch-away']);
/** `env_overview`, `key_status`: what is shown of it without a verb is not what it holds. */
const OVERVIEWS = new Set([
  'info',
  'information',
  'status',
  'stats',
  'state',
  'overview',
  'summary',
  'health',
  'history',
  'version',
]);
/** Verbs that open a credential up to see what is in it. */
const OPENS = new Set(['validate', 'introspect', 'inspect', 'verify', 'decode']);

/** What comes back holds a credential: it is then in the conversation, where anybody who steers the model can ask for it. */
export const rule: Rule = {
  id: 'returns-a-credential',
  title: 'A credential comes back',
  speaksTo: { signal: 'secrets' },
  looksAt: ['name', 'description', 'outputSchema/properties'],
  find: (tool) =>
    all(
      actDrafts(tool),
      laterDrafts(tool),
      memberDrafts(tool),
      headerDrafts(tool),
      includedDrafts(tool),
      givenDrafts(tool),
      switchDrafts(tool),
      outputDrafts(tool),
    ),
};

function actDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.leading, tool, isGiven, (sensed) => ({
    ...placeOfAct(sensed),
    says: `${quoted(sensed.act.object.words.join(' '))} is a credential, and it comes back.`,
    claim: CLAIM,
    use: 'returns',
  }));
}

function isGiven(sensed: SensedAct, tool: ToolReading): boolean {
  return (
    givesSecret(sensed) &&
    !isAskedFor(tool, sensed.act.start, sensed.act.end) &&
    !isCovered(sensed, tool) &&
    !isOfTable(tool)
  );
}

/** "Views the variables (with secrets masked)": that there is one is shown, and not what it is. */
function isCovered({ act }: SensedAct, { description }: ToolReading): boolean {
  if (act.verbClass !== 'retrieve') return false;
  if (isWithheld(description?.passage)) return true;
  if (act.lemma === 'list' && description?.later.some(namesOnly) === true) return true;
  const said = description?.main.filter(({ firm }) => firm) ?? [];
  if (said.length > 0 && said.every((shown) => CALLED.has(shown.act.object.head))) return true;
  if ((act.object.topics & TOPIC.secret) !== 0) return false;
  return description?.passage.tokens.some(({ lower }) => LEFT_OUT.has(lower)) === true;
}

/** "Lists secrets. Returns their names and dates". */
function namesOnly({ act: { lemma, object } }: SensedAct): boolean {
  return (
    lemma === 'return' &&
    object.words.some((word) => CALLED.has(word)) &&
    !object.words.includes('value')
  );
}

/** "Lists the names of secrets". */
const CALLED = new Set(['name', 'metadata']);

/** "Shows the PKs and FKs of a table": keys of these kinds tie rows together. */
function isOfTable({ description }: ToolReading): boolean {
  return description?.passage.tokens.some(({ lower }) => OF_TABLES.has(lower)) === true;
}

const OF_TABLES = new Set(
  'pk pks fk fks foreign estrangeira estrangeiras foránea foráneas'.split(' '),
);

/** "All of it, minus every secret". */
const LEFT_OUT = new Set(['minus', 'sans', 'except', 'excluding', 'without']);

/** SSH keys that are shown are the public halves. */
function givesSecret({ act, effect }: SensedAct): boolean {
  if (letsIn(act)) return true;
  const isGiving =
    effect === 'read' &&
    (GIVES.has(act.verbClass) || OPENS.has(act.lemma) || act.lemma === 'request');
  if (!isGiving && act.verbClass !== 'generate') return false;
  const isShown =
    act.verbClass === 'retrieve' && act.object.complement.some((word) => SHOWN.has(word));
  const { topics, reach, head, words } = act.object;
  if (WHICH.has(words[0] ?? '')) return false;
  if (OPENS.has(act.lemma) && words.length === 1 && words[0] === 'credential') return false;
  if (
    head === 'key' &&
    words.includes('ssh') &&
    !words.includes('private') &&
    act.verbClass !== 'generate'
  )
    return false;
  const isKept =
    (topics & TOPIC.light) !== 0 && head !== 'information' && (reach & TOPIC.secret) !== 0;
  if (!isShown && !isKept && !isSecret(act.object) && !isValueOfSecret(act.object)) return false;
  return !tellsAbout(act.object) && !(act.implied && OVERVIEWS.has(act.object.head));
}

/** "Lists which accounts have a token", in other languages: the answer is a name. */
const WHICH = new Set('which qué que quali quels quelles quais welche какие какой'.split(' '));

/** "The secret value", "a version of a password", "the .env file". */
function isValueOfSecret({ head, words }: SensedAct['act']['object']): boolean {
  if (head === 'file') return words.includes('env') || words.includes('dotenv');
  return VALUES.has(head) && words.some((word) => SHOWN.has(word) || word === 'secret');
}

const VALUES = new Set(['value', 'version', 'content']);

/** "Returns a session key": in a sentence of its own or under the heading for what is returned. */
function laterDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.description?.later ?? [], tool, returnsSecret, ({ act }) => ({
    field: 'description',
    span: [act.start, act.end],
    says: 'The description says that a credential is returned.',
    claim: CLAIM,
    use: 'returns',
  }));
}

function returnsSecret({ act }: SensedAct, tool: ToolReading): boolean {
  return (
    act.verbClass === 'retrieve' && isSecret(act.object) && !isAskedFor(tool, act.start, act.end)
  );
}

/** "Returns {lid, lid_secret}": a member of what comes back, by the name under which it stands there. */
function memberDrafts({ description }: ToolReading): Draft[] {
  const later = description?.later ?? [];
  return later.flatMap(({ act, sentence: { from, to } }) => {
    if (act.lemma !== 'return') return [];
    const member = description?.passage.tokens
      .slice(from, to)
      .find(({ kind, lower }) => kind === 'identifier' && isCalledSecret(lower));
    if (member === undefined || isWithheld(description?.passage)) return [];
    return [
      {
        field: 'description',
        span: [member.start, member.end] as const,
        says: `The description says that ${quoted(member.lower)} comes back.`,
        claim: CLAIM,
        use: 'returns',
      },
    ];
  });
}

/** "Required credentials": what is named is still to be given. */
function isAskedFor({ description }: ToolReading, start: number, end: number): boolean {
  const tokens = description?.passage.tokens ?? [];
  return tokens.some(
    (token) => token.start >= start && token.end <= end && ASKED_FOR.has(token.lower),
  );
}

const ASKED_FOR = new Set(['required', 'missing', 'needed', 'necessary']);

/** How many tokens behind "headers" their examples stand. */
const HEADER_REACH = 6;
/** Headers that carry what somebody is signed in with. */
const SIGNED_IN = new Set(['cookie', 'cookies', 'authorization']);

/** "Shows request headers (including 'Cookie')". */
function headerDrafts(tool: ToolReading): Draft[] {
  const { tokens = [], marks = 0 } = tool.description?.passage ?? {};
  if ((marks & MARK.seldom) === 0 || !isFirmly(tool, 'read')) return [];
  const at = tokens.findIndex(({ lower }) => lower === 'headers');
  if (at < 0) return [];
  const shown = tokens.slice(at, at + HEADER_REACH).find(({ lower }) => SIGNED_IN.has(lower));
  if (shown === undefined) return [];
  return [
    {
      field: 'description',
      span: [shown.start, shown.end],
      says: `Headers come back, and with ${quoted(shown.lower)} what somebody is signed in with.`,
      claim: CLAIM,
      use: 'returns',
    },
  ];
}

/** "Shows an account, including its user name and password": a part of what comes back. */
function includedDrafts(tool: ToolReading): Draft[] {
  const { tokens = [] } = tool.description?.passage ?? {};
  const from = tokens.findIndex(({ lower }) => lower === 'including');
  const isMade = tool.leading.some(({ act }) => act.verbClass === 'generate');
  if (from < 0 || !(isMade || isFirmly(tool, 'read'))) return [];
  const near = tokens.slice(from + 1, from + 1 + INCLUDING_REACH);
  const at = near.findIndex(({ lower }, place) => isIncluded(lower, near[place - 1]?.lower));
  const [found, next] = [near[at], near[at + 1]];
  const isWhole = next === undefined || next.kind !== 'word' || next.word?.part === 'conjunction';
  if (found === undefined || !isWhole) return [];
  if (near.slice(0, at).some(({ lower, kind }) => kind === 'break' || HIDDEN.has(lower))) return [];
  return [
    {
      field: 'description',
      span: [found.start, found.end],
      says: `What comes back includes ${quoted(found.lower)}.`,
      claim: CLAIM,
      use: 'returns',
    },
  ];
}

/** "Registers a client and returns its id plus secret". */
function givenDrafts(tool: ToolReading): Draft[] {
  const span = saidToGiveSecret(tool.description?.passage);
  if (span === undefined || isAskedFor(tool, ...span) || speaksOfCoins(tool, ON_CHAIN, ON_CHAIN))
    return [];
  const says = 'The description says that a credential is handed out.';
  return [{ field: 'description', span, says, claim: CLAIM, use: 'returns' }];
}

const ON_CHAIN = new Set('coin coins crypto blockchain solana ethereum spl mint nft'.split(' '));

const INCLUDING_REACH = 7;
const INCLUDED = new Set('password passwords passphrase credentials mnemonic'.split(' '));

/** "Its password", "a private key". */
function isIncluded(lower: string, before = ''): boolean {
  return INCLUDED.has(lower) || (OF_KEYS.has(before) && (lower === 'key' || lower === 'keys'));
}

const OF_KEYS = new Set('private secret encryption decryption signing aes hmac'.split(' '));
const HIDDEN = new Set('masked hashed redacted encrypted without not no minus required'.split(' '));

function switchDrafts(tool: ToolReading): Draft[] {
  const parameter = revealingSwitch(tool);
  if (parameter === undefined) return [];
  return [
    {
      ...placeOfParameter(parameter),
      says: `The switch ${quoted(parameter.path)} brings credentials to light.`,
      claim: CLAIM,
      use: 'returns',
    },
  ];
}

function outputDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.outputs, tool, isCredential, (output) => ({
    ...placeOfParameter(output),
    says: `The result has a member ${quoted(output.path)}, which is a credential.`,
    claim: CLAIM,
    use: 'returns',
  }));
}

function isCredential({ kind }: Parameter): boolean {
  return kind === 'credential';
}
