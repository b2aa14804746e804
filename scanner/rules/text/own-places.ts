import type { SensedAct, ToolReading } from './reading.ts';
import type { VerbClass } from './word.ts';

/** Whether it lies where somebody keeps what is theirs: in the cloud of a person, or among what a household owns. */
export function isInOwnPlace(sensed: SensedAct, tool: ToolReading): boolean {
  return isOnDrive(sensed, tool) || isOfOwnWealth(sensed, tool) || isUncommitted(sensed, tool);
}

/** `loom_diff`, where the server works in a checkout: what somebody has not handed in yet. */
function isUncommitted({ act: { lemma, object } }: SensedAct, { server }: ToolReading): boolean {
  return (lemma === 'diff' || object.head === 'diff') && server.worksInCheckout();
}

const SHOWS: ReadonlySet<VerbClass> = new Set(['retrieve', 'search']);

/** "Searches for files in the user's drive", `list_folder` of a server that is one. */
function isOnDrive({ act: { verbClass, object } }: SensedAct, { server }: ToolReading): boolean {
  const { head, words, complement } = object;
  if (!SHOWS.has(verbClass) || !(KEPT.has(head) || SHOWN.has(head))) return false;
  const isKept = [...words, ...complement].some((word) => KEPT.has(word));
  return (
    isKept &&
    (complement.some((word) => DRIVES.has(word)) || !server.nameWords.isDisjointFrom(DRIVES))
  );
}

const KEPT = new Set(['file', 'document', 'folder', 'subfolder']);
const SHOWN = new Set(['content', 'contents', 'text', 'list']);

/** Where people keep files in a cloud. */
const DRIVES = new Set('drive gdrive onedrive dropbox webdav'.split(' '));

/** "Gets all tracked assets", "a budget month", where the tools of the server speak of what a person has and spends. */
function isOfOwnWealth({ act: { verbClass, object } }: SensedAct, tool: ToolReading): boolean {
  if (!SHOWS.has(verbClass) || !tool.server.keepsWealth()) return false;
  const { head, words, complement } = object;
  if (NO_WEALTH.has(head)) return false;
  if (OWNED.has(head)) return true;
  return TELLS.has(head) && [...words, ...complement].some((word) => OWNED.has(word));
}

const OWNED = new Set(
  'asset liability debt budget spending expense saving savings worth income cashflow loan'.split(
    ' ',
  ),
);
const TELLS = new Set(
  'information info details detail summary overview total month opportunity'.split(' '),
);
const NO_WEALTH = new Set(['group', 'category', 'type', 'class', 'payee']);

/** What people speak of who look after their money, each kind by itself. */
const OF_WEALTH = [
  /\bnet worth\b/i,
  /\bspending\b/i,
  /\bpayees?\b/i,
  /\b(?:loans?|mortgages?|debts?)\b/i,
  /\b(?:etfs?|stocks?|crypto|leveraged)\b/i,
  /\b(?:bank|savings|checking) accounts?\b/i,
  /\bbudget(?:ed|s)?\b/i,
];
/** So many of them tell of a household's money. */
const FEWEST = 2;
/** Who buys advertising or reads markets spends and holds as well. */
const OF_TRADE = /\b(?:campaigns?|impressions?|tickers?|vulnerabilit|on-?chain|partnership)/i;

/** Whether the descriptions of a server tell of what a person has and spends. */
export function keepsWealth(texts: readonly (string | undefined)[]): boolean {
  const kinds = new Set<RegExp>();
  for (const text of texts) {
    if (text === undefined) continue;
    if (OF_TRADE.test(text)) return false;
    for (const kind of OF_WEALTH) if (kind.test(text)) kinds.add(kind);
  }
  return kinds.size >= FEWEST;
}
