import type { Category } from '../contract/index.ts';
import type { Draft, Judged, OverturningRule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { type Leaning, type LoudWord, leaningOf } from './text/leaning.ts';
import { opensWithUnknownVerb } from './text/nominal.ts';
import { findNotice } from './text/notices.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';
import { writingMethod } from './text/requests.ts';
import { COUNTS, LEANINGS, UNIT } from './text/told-words.ts';

/**
 * What tools really were that the rules had read as one category with some confidence: how many of 4,649 labelled
 * ones which the rules had never met, in the order of `LEANINGS`. Readings of high confidence were right in 98 of 100
 * cases and are not asked.
 */
const TURNED_OUT: Readonly<
  Record<Category, Readonly<Record<'low' | 'medium', readonly number[]>>>
> = {
  unknown: { low: [2, 0, 4, 0, 1], medium: [0, 0, 0, 0, 0] },
  read: { low: [145, 15, 18, 3, 3], medium: [142, 18, 10, 0, 2] },
  write: { low: [11, 81, 17, 4, 2], medium: [34, 111, 11, 0, 2] },
  execute: { low: [0, 4, 13, 5, 1], medium: [24, 16, 111, 1, 2] },
  destructive: { low: [0, 0, 0, 5, 0], medium: [1, 11, 8, 44, 0] },
  financial: { low: [0, 3, 2, 0, 6], medium: [2, 12, 4, 1, 35] },
};

/** What has to be said: single words neither make a tool that reads one of these, nor do they clear it of that. */
const FINAL: ReadonlySet<Category> = new Set(['destructive', 'financial']);

/** How likely words have to make a category where nothing else speaks for one. */
const LEAST_SHARE_ALONE = 0.75;

/** What a verb that nobody knows can say: something is done, and to know what, the other words are asked. */
const ACTS: ReadonlySet<Category> = new Set(['write', 'execute']);

/** Words that are shown: those that speak the loudest. */
const MOST_SHOWN = 3;

/** "Syncs the shelf with the till": where sentences say little, all words together may say more. */
export const rule: OverturningRule = {
  id: 'words-speak-for-another-category',
  title: 'The words speak for another category',
  speaksTo: { category: 'any' },
  looksAt: ['name', 'description', 'inputSchema/properties/*'],
  findAgainst(tool, judged) {
    const { category, confidence, claims } = judged;
    if (confidence === 'high') return NO_DRAFTS;
    const isDone = category === 'unknown' && opensWithUnknownVerb(tool.description?.passage);
    const open =
      category === 'unknown'
        ? LEANINGS.filter((each) => !isDone || ACTS.has(each))
        : LEANINGS.filter(claims);
    if (open.length < 2) return NO_DRAFTS;
    const leaning = leaningOf(tool);
    const { turned, share } = likeliest(open, leaning, TURNED_OUT[category][confidence]);
    if (turned === category || isBeyondDoubt(tool, judged, turned)) return NO_DRAFTS;
    if (category === 'unknown' && !isDone && share < LEAST_SHARE_ALONE) return NO_DRAFTS;
    return draftsOf(leaning, turned, category);
  },
};

/** What single words do not take back, and what they do not make of a tool that reads. */
function isBeyondDoubt(tool: ToolReading, judged: Judged, turned: Category): boolean {
  const { category, isRaised } = judged;
  if (category === 'read') return FINAL.has(turned) || isExplained(tool);
  if (FINAL.has(category)) return turned === 'read' || isRaised();
  if (category === 'execute' && turned === 'write' && isRaised() && isPastRecords(tool))
    return true;
  if (category === 'execute' && turned === 'read' && isRaised()) return true;
  return turned === 'read' && isDoneBesides(tool, category);
}

/** `add`, "Adds two numbers": what the verb of the name is done to shows that it only reads. */
function isExplained({ name, description }: ToolReading): boolean {
  const main = description?.main ?? [];
  return main.some(
    ({ act, effect, firm }) =>
      firm && effect === 'read' && name.acts.some(({ lemma }) => lemma === act.lemma),
  );
}

/** "Assigns a slip; its owner is mailed", GET or POST: people are told, or any request is made, whatever the slip is. */
function isPastRecords({ description, parameters }: ToolReading): boolean {
  if (description !== undefined && findNotice(description) !== undefined) return true;
  return parameters.some((each) => each.depth === 0 && writingMethod(each) !== undefined);
}

/** "Fetches slips and marks them": the main clause itself tells reading from what is done besides. */
function isDoneBesides({ description }: ToolReading, category: Category): boolean {
  const main = description?.main ?? [];
  const isDone = main.some(({ effect, firm }) => firm && effect === category);
  return isDone && main.some(({ effect }) => effect === 'read');
}

/** Which category reading and words together make the likeliest, each taken for a witness of its own, and how likely. */
function likeliest(
  open: readonly Category[],
  { scores }: Leaning,
  turnedOut: readonly number[],
): { readonly turned: Category; readonly share: number } {
  const odds = open.map((category) => {
    const at = LEANINGS.indexOf(category);
    return Math.exp(scores[at] ?? 0) * ((turnedOut[at] ?? 0) + 1);
  });
  const most = Math.max(...odds);
  const share = most / odds.reduce((sum, each) => sum + each, 0);
  return { turned: open[odds.indexOf(most)] ?? 'unknown', share };
}

function draftsOf({ scores, words }: Leaning, turned: Category, category: Category): Draft[] {
  const [best, judged] = [LEANINGS.indexOf(turned), LEANINGS.indexOf(category)];
  const natsOf = ({ place, weights }: LoudWord) =>
    UNIT * COUNTS[place] * ((weights[best] ?? 0) - (weights[judged] ?? 0));
  const loudest = words.filter((each) => natsOf(each) > 0).sort((a, b) => natsOf(b) - natsOf(a));
  const odds = Math.exp((scores[best] ?? 0) - (scores[judged] ?? 0));
  const against =
    judged < 0 ? '' : ` rather than ${category}, ${Math.min(999, Math.round(odds))} to 1`;
  return loudest.slice(0, MOST_SHOWN).map((each, place) => ({
    field: each.field,
    span: [each.start, each.end],
    says:
      place === 0
        ? `All words together speak for ${turned}${against}, ${quoted(each.word)} the loudest.`
        : `${quoted(each.word)} speaks for ${turned}, too.`,
    claim: { about: 'category', category: turned },
    firm: false,
  }));
}
