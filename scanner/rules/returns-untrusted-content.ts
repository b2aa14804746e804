import { actRule } from './rule-kinds.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { TOPIC, type VerbClass } from './text/word.ts';

const READS: ReadonlySet<VerbClass> = new Set([
  'retrieve',
  'search',
  'observe',
  'compute',
  'fetch-away',
  'check',
  'light',
]);
const FETCHES = new Set(['fetch', 'scrape', 'crawl', 'extract', 'spider', 'browse']);
/** What is read off a page in a browser. */
const PAGE_PARTS = new Set(
  'screenshot snapshot text content html dom source accessibility console'.split(' '),
);

/** Returns what strangers wrote: it can carry instructions to the model that reads it. */
export const rule = actRule({
  id: 'returns-untrusted-content',
  title: 'It returns content that strangers wrote',
  speaksTo: { signal: 'untrusted-content' },
  looksAt: ['name', 'description'],
  claim: { about: 'signal', signal: 'untrusted-content' },
  holds: (sensed, tool) =>
    sensed.effect === 'read' && (isForeign(sensed) || isOnPage(sensed, tool)),
  says: (_, thing) => `${quoted(thing)} can hold text that strangers wrote.`,
});

/** What is counted, dated or named holds no text of strangers. */
const DRY = new Set(
  'status count number statistics metric permission version schema setting id url label branch tag reaction type link category url'.split(
    ' ',
  ),
);

function isForeign({ act }: SensedAct): boolean {
  if (!READS.has(act.verbClass)) return false;
  if (FETCHES.has(act.lemma) && (act.object.around & TOPIC.web) !== 0) return true;
  if (DRY.has(act.object.head)) return false;
  if ((act.object.around & TOPIC.foreign) !== 0) return true;
  const seeks =
    act.verbClass === 'search' || act.object.head === 'search' || act.object.head === 'research';
  return seeks && (act.object.around & TOPIC.web) !== 0;
}

function isOnPage({ act }: SensedAct, { setting }: ToolReading): boolean {
  return setting.drivesScreen && act.object.words.some((word) => PAGE_PARTS.has(word));
}
