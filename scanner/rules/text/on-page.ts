import type { Act } from './act.ts';
import { showsPages } from './no-strangers.ts';
import { speaksOf } from './object-phrase.ts';
import type { Parameter } from './parameters.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

/** What is read off a page in a browser. */
const PAGE_PARTS = new Set(
  'screenshot snapshot text content html dom source accessibility console'.split(' '),
);

/** "Captures the page", "extracts data from the page". */
function isOfPage({ object }: Act): boolean {
  return object.isFrom && object.complement.includes('page');
}

const TAKES_OFF = new Set('capture extract read snapshot scrape summarize parse'.split(' '));

/** Of these the source is what a stranger wrote; of a script the user did. */
const SHOWN_AS_SOURCE = new Set(['page', 'html', 'dom', 'web', 'webpage', 'website']);

/** "Content warnings", "content policy violations": what the browser notes of a page is not its text. */
const NOTED = new Set(['warning', 'violation', 'policy', 'header', 'type', 'size']);

/** Of a window these may be anybody's; of a page they are a stranger's. */
const PAGE_TEXTS = new Set(['screenshot', 'content', 'text']);

/** A picture that is put into a file does not come back. */
function isFile({ kind, depth, required }: Parameter): boolean {
  return kind === 'path' && depth === 0 && required;
}

/** What is drawn here was made by the user. */
const SCENES = new Set(['viewport', '3d', 'scene', 'editor', 'game', 'canvas']);

/** Whether an act shows what a browser has open: its picture, its text, its source. */
export function isOnPage({ act }: SensedAct, tool: ToolReading): boolean {
  if (!tool.setting.drivesScreen || (act.object.around & TOPIC.file) !== 0) return false;
  if (speaksOf(act.object, SCENES)) return false;
  if (PAGE_TEXTS.has(act.object.head) && !showsPages(tool)) return false;
  if (act.object.head === 'screenshot' && tool.parameters.some(isFile)) return false;
  if (TAKES_OFF.has(act.lemma) && (act.object.head === 'page' || isOfPage(act))) return true;
  if (TAKES_OFF.has(act.lemma) && act.object.words.includes('ui') && showsPages(tool)) return true;
  return (
    act.object.words.some((word) => PAGE_PARTS.has(word)) &&
    !act.object.words.includes('heap') &&
    !NOTED.has(act.object.head) &&
    (act.object.head !== 'source' || speaksOf(act.object, SHOWN_AS_SOURCE))
  );
}

/** Where the description says that the text of a page comes back: code units, end exclusive. */
export function pageReturned({ description }: ToolReading): readonly [number, number] | undefined {
  const { passage, sentences = [] } = description ?? {};
  for (const { from, to, section } of sentences) {
    const tokens = passage?.tokens.slice(from, to) ?? [];
    const told =
      section === 'returns' ? 0 : tokens.findIndex(({ word }) => word?.lemma === 'return');
    if (told < 0) continue;
    const at = tokens.findIndex(({ lower }, place) => place >= told && lower === 'page');
    const page = tokens[at];
    const text = tokens.slice(at + 1, at + 1 + PAGE_REACH).find(({ lower }) => TEXTS.has(lower));
    if (page !== undefined && text !== undefined) return [page.start, text.end];
  }
  return undefined;
}

/** "The page title and HTML": how far behind the page its text may be named. */
const PAGE_REACH = 4;
const TEXTS = new Set(['text', 'content', 'contents', 'html', 'source', 'markdown', 'snapshot']);
