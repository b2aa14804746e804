import type { Draft, Rule } from './rule.ts';
import { draftsWhere } from './rule-kinds.ts';
import { isListOfLinks } from './text/no-strangers.ts';
import { speaksOf } from './text/object-phrase.ts';
import { HOLDS, type Parameter } from './text/parameters.ts';
import { isAbroad } from './text/passage.ts';
import { isPathOrAddress } from './text/path-or-address.ts';
import { placeOfAct, placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { connects, isAimed, isRequest, saysFetched } from './text/requests.ts';
import { TOPIC, type VerbClass } from './text/word.ts';

const CLAIM = { about: 'signal', signal: 'arbitrary-url' } as const;

/** Words that make an address something that is kept, or that names a record of the service itself. */
const KEPT = new Set(
  'git device project issue pipeline job workflow org organization team board ticket event region company user account webhook callback redirect return action homepage avatar image icon logo thumbnail picture photo photos source profile meet meeting conference invite join'.split(
    ' ',
  ),
);
/** Verbs that go to the address that they act on. */
const VISITS = new Set(
  `fetch scrape crawl navigate visit open browse download screenshot capture goto extract spider curl ping render clone import go
   이동 跳转 访问 訪問 アクセス 移動 перейти`.split(/\s+/),
);
/** Parameters that hold an address under another name when something is installed or copied from there. */
const ORIGINS = new Set(['repo', 'repository', 'registry', 'remote', 'source', 'origin']);

/** The caller chooses the address that the tool goes to: inside networks, to the attacker's page, anywhere. */
export const rule: Rule = {
  id: 'goes-to-a-given-url',
  title: 'It goes to an address that the caller gives',
  speaksTo: { signal: 'arbitrary-url' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  find: (tool) =>
    tool.parameters.length > 0
      ? draftsWhere(tool.parameters, tool, isVisited, parameterDraft)
      : draftsWhere(tool.leading, tool, visits, actDraft),
};

function isVisited(parameter: Parameter, tool: ToolReading): boolean {
  const acts = tool.leading;
  const { kind, key } = parameter;
  if (kind !== 'url' && kind !== 'path' && !LEADS_SOMEWHERE.has(key)) return false;
  if (key === 'uri' && isOfService(tool)) return false;
  if (leadsConnection(parameter) && acts.some((sensed) => connects(sensed, tool))) return true;
  if (HOSTS.has(key) && acts.some(knocks)) return true;
  if (TARGETS.has(key) && tellsHost(parameter) && acts.some(asks)) return true;
  if (PLACES_OF_WORK.has(key) && !tool.parameters.some(logsIn)) return false;
  const isEither = kind === 'path' && isPathOrAddress(parameter);
  if (!isEither && ORIGINS.has(key) && !tool.parameters.some(isOwner))
    return acts.some(({ act }) => INSTALLS.has(act.lemma));
  if (!isEither && (kind !== 'url' || (parameter.words.some(isKept) && !isFetchedFirst(tool))))
    return false;
  if (parameter.description?.tokens.some(({ lower }) => COMPARED.has(lower))) return false;
  if (saysFetched(parameter) || isRequest(parameter, tool)) return true;
  if (key === 'uri' && (tool.holds & HOLDS.path) !== 0) return false;
  if (acts.length > 0 && (acts.every(readsAddress) || acts.every(looksAtPlace))) return false;
  return (
    (acts.length === 0 && parameter.words.length === 1) ||
    isGateway(parameter) ||
    acts.some(goesSomewhere) ||
    acts.some((sensed) => isPutThere(sensed, parameter)) ||
    (isAddedByUrl(tool) && acts.some(({ act }) => PUTS_IN.has(act.verbClass))) ||
    (isFromUrlAbroad(tool) && acts.some(({ act }) => MAKES.has(act.verbClass)))
  );
}

/** "Plays a Quillo URI": a name in front says whose records it names. */
function isOfService({ description }: ToolReading): boolean {
  const { tokens = [], text = '' } = description?.passage ?? {};
  return tokens.some(({ lower }, at) => {
    const before = tokens[at - 1];
    if (lower !== 'uri' || before === undefined || before.word !== undefined) return false;
    return at > 1 && NAME.test(text.slice(before.start, before.end));
  });
}

// One letter and the rest of a word: linear.
const NAME = /^\p{Lu}\p{Ll}+$/u;

function isKept({ lower }: Parameter['words'][number]): boolean {
  return KEPT.has(lower);
}

/** "Uploads a picture from a URL", "Downloads a picture and uploads it": what is kept is fetched before. */
function isFetchedFirst(tool: ToolReading): boolean {
  const main = tool.description?.main ?? [];
  return (
    isFromUrlAbroad(tool) ||
    main.some(({ act }) => isTakenFromUrl(act) || FETCHED.has(act.lemma) || isOpened(act))
  );
}

/** "Opens a picture in the browser": the browser fetches it. */
function isOpened({ verbClass, object }: SensedAct['act']): boolean {
  return verbClass === 'open' && speaksOf(object, BROWSERS);
}

const BROWSERS = new Set(['browser', 'webview', 'tab']);
const FETCHED = new Set('download 下载 下載 ダウンロード 다운로드'.split(' '));

/** "Adds a film by URL", "via a link", "from a link": what is put in is fetched from there. */
function isAddedByUrl({ description }: ToolReading): boolean {
  const tokens = description?.passage.tokens ?? [];
  return tokens.some(({ lower }, at) => {
    if (!LEADING.has(lower)) return false;
    const next = tokens[at + 1]?.word?.part === 'determiner' ? at + 2 : at + 1;
    return ADDRESSES.has(tokens[next]?.lower ?? '');
  });
}

const LEADING = new Set(['by', 'via', 'from']);

/** "Importa desde una URL", 从链接创建, URLから作成: what is made is taken from there. */
function isFromUrlAbroad({ description }: ToolReading): boolean {
  if (description === undefined || !isAbroad(description.passage)) return false;
  const { tokens } = description.passage;
  return tokens.some(
    ({ lower }, at) =>
      ADDRESSES_ABROAD.has(lower) &&
      (BEHIND.has(tokens[at + 1]?.lower ?? '') ||
        [1, 2, 3, 4].some((back) => BEFORE.has(tokens[at - back]?.lower ?? ''))),
  );
}

const ADDRESSES_ABROAD = new Set(
  'url link enlace lien ссылке ссылки 链接 網址 网址 リンク 링크'.split(' '),
);
/** What leads from an address: before it, and in languages that say so behind it. */
const BEFORE = new Set('desde depuis partir aus von per из по 从 從 通过'.split(' '));
const BEHIND = new Set(['から', 'か', '에', '로']);
const MAKES: ReadonlySet<VerbClass> = new Set(['add', 'store', 'create', 'generate', 'change']);

/** "Uploads a blob to a registry" with `registry_url`: where it goes is what the parameter names. */
function isPutThere({ act: { verbClass, object } }: SensedAct, { words }: Parameter): boolean {
  if (verbClass !== 'store' && verbClass !== 'fetch-away') return false;
  return words.length > 1 && words.some(({ lower }) => object.complement.includes(lower));
}

const PUTS_IN: ReadonlySet<VerbClass> = new Set(['add', 'store']);

/** "Parses a URL into its parts": the address is looked at and not gone to. */
function readsAddress({ act: { lemma, object } }: SensedAct): boolean {
  return LOOKED_AT.has(lemma) && ADDRESSES.has(object.head);
}

/** "Waits until the address is …", "asserts that …": where a browser is already. */
function looksAtPlace({ act: { lemma } }: SensedAct): boolean {
  return AWAITS.has(lemma);
}

const AWAITS = new Set(['wait', 'assert', 'expect']);
/** What an address is held against. */
const COMPARED = new Set(['substring', 'regex', 'regexp', 'glob', 'wildcard', 'filter', 'filters']);

const LOOKED_AT = new Set(
  'parse validate decode encode normalize normalise split shorten'.split(' '),
);
const ADDRESSES = new Set(['url', 'uri', 'link', 'address']);

/** Beside it, a repository is one of the service's own. */
function isOwner({ key }: Parameter): boolean {
  return key === 'owner';
}

/** `rpc_url`, `api_url`, `base_url`: the way by which everything is done, whatever it is. */
function isGateway({ words, depth }: Parameter): boolean {
  return depth === 0 && words.length > 1 && words.some(({ lower }) => GATEWAYS.has(lower));
}

const GATEWAYS = new Set(['rpc', 'api', 'gateway', 'node', 'instance', 'base', 'server']);

/** `broker_url`, `host`: what is connected to; what a service calls back is none. */
function leadsConnection(parameter: Parameter): boolean {
  if (CONNECTIONS.has(parameter.key)) return true;
  return parameter.kind === 'url' && parameter.depth === 0 && !parameter.words.some(isKept);
}

/** Parameters that say where a connection leads. */
const CONNECTIONS = new Set(
  'host hostname server connectionstring connectionuri connectionurl databaseurl dburl dsn uri mongouri'.split(
    ' ',
  ),
);

/** Parameters that name a machine of the net, and verbs that knock on it. */
const HOSTS = new Set('host hostname target targets ip ipaddress cidr subnet'.split(' '));
const PROBES = new Set(
  'ping scan probe traceroute portscan nmap ssh telnet knock fuzz sweep'.split(' '),
);

/** "Pings a host", "Runs a port scan". */
function knocks({ act: { lemma, object } }: SensedAct): boolean {
  return PROBES.has(lemma) || object.words.some((word) => PROBES.has(word));
}

/** Parameters that mostly choose one of the machines that a service looks after: "shows the load of a host". */
const PLACES_OF_WORK = new Set(['host', 'hostname', 'endpoint']);

/** Beside a port or what one logs in with, a machine is any that the caller names. */
function logsIn({ key, kind, depth }: Parameter): boolean {
  return depth === 0 && (key === 'port' || kind === 'credential');
}

/** A target whose description says that it is a machine of the net. */
const TARGETS = new Set(['target', 'targets']);

function tellsHost({ description }: Parameter): boolean {
  return description?.tokens.some(({ lower }) => MACHINES.has(lower)) ?? false;
}

const MACHINES = new Set('host hosts hostname hostnames cidr ip ips ipv4 subnet domain'.split(' '));

/** What else than addresses and paths may lead somewhere. */
const LEADS_SOMEWHERE = ORIGINS.union(CONNECTIONS).union(HOSTS).union(TARGETS);

/** A machine that is only set up gets its name; one that is asked, checked or connected to is gone to. */
function asks({ act: { lemma, verbClass }, effect }: SensedAct): boolean {
  return effect === 'read' || verbClass === 'run' || lemma === 'connect' || PROBES.has(lemma);
}

const INSTALLS = new Set(['install', 'upgrade', 'clone', 'deploy', 'import']);

/** Reads, executes, downloads or copies; what is only recorded or sent on is not gone to. */
function goesSomewhere({ act, effect }: SensedAct): boolean {
  if (VISITS.has(act.lemma) || act.verbClass === 'fetch-away' || isTakenFromUrl(act)) return true;
  if (act.lemma === 'play') return false;
  if (act.verbClass === 'pay') return act.object.words.some((word) => PAID_FOR.has(word));
  if (act.verbClass === 'send' && (act.object.topics & TOPIC.api) !== 0) return true;
  if (act.verbClass === 'store' && act.object.complement.includes('url')) return true;
  return (
    effect === 'read' ||
    (effect === 'execute' && act.verbClass !== 'send' && act.verbClass !== 'publish')
  );
}

/** What is paid for by asking for it again, with the payment beside the request. */
const PAID_FOR = new Set('url resource endpoint api http x402 paywall page'.split(' '));

function parameterDraft(parameter: Parameter): Draft {
  return {
    ...placeOfParameter(parameter),
    says: `The parameter ${quoted(parameter.path)} is an address that the tool goes to.`,
    claim: CLAIM,
  };
}

/** What is open already is not gone to. */
const OPEN = new Set(['tab', 'active', 'current']);

/** "Extracts the links of a page": those of a note lead elsewhere, and nobody goes there. */
const LINKED_FROM = new Set(['url', 'page', 'webpage', 'website', 'site', 'web']);

/** In whatever language. */
const GOES: ReadonlySet<VerbClass> = new Set(['drive', 'open']);

function visits({ act, effect }: SensedAct): boolean {
  if (
    act.object.head === 'browser' &&
    act.object.complement.every((word) => !LINKED_FROM.has(word))
  )
    return false;
  if (isAimed(act, effect)) return true;
  const leadsElsewhere =
    act.verbClass !== 'open' &&
    act.object.head === 'link' &&
    !act.object.complement.some((word) => LINKED_FROM.has(word));
  if (leadsElsewhere || isListOfLinks(act)) return isTakenFromUrl(act);
  if (speaksOf(act.object, OPEN) && !act.object.words.includes('url')) return false;
  const goes = VISITS.has(act.lemma) || (GOES.has(act.verbClass) && effect === 'execute');
  if (FETCHED.has(act.lemma) && act.object.complement.includes('url')) return true;
  if (DRAWS_ON.has(act.lemma) && isUrlOfContent(act)) return true;
  return isTakenFromUrl(act) || (goes && (act.object.around & TOPIC.web) !== 0);
}

/** "Parses a document URL": what stands behind it is worked on. */
function isUrlOfContent({ object: { head, words } }: SensedAct['act']): boolean {
  return head === 'url' && CONTENTS.has(words.at(-2) ?? '');
}

const DRAWS_ON = new Set('parse read summarize summarise transcribe analyze analyse'.split(' '));
const CONTENTS = new Set('document article feed page video audio image pdf file'.split(' '));

/** "Creates a snapshot from a URL", "sets a picture from a path or URL": what is kept is fetched from there. */
function isTakenFromUrl({ object: { isFrom, complement } }: SensedAct['act']): boolean {
  return isFrom && complement.some((word) => ADDRESSES.has(word) && word !== 'address');
}

function actDraft(sensed: SensedAct): Draft {
  const { act } = sensed;
  return {
    ...placeOfAct(sensed),
    says: `It can ${act.lemma} an address: ${quoted([...act.object.words, ...act.object.complement].join(' '))}.`,
    claim: CLAIM,
  };
}
