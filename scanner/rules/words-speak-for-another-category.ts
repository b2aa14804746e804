import type { Category, Confidence } from '../contract/index.ts';
import type { Draft, OverturningRule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { COUNTS, LEANINGS, type Leaning, type LoudWord, leaningOf, UNIT } from './text/leaning.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';

/**
 * How many times as likely the words must make another category than a reading of medium confidence. On 1,745
 * labelled tools that neither rules nor words had seen, words that spoke so loudly were right sixteen times where the
 * reading was wrong, and wrong twice; less loud ones were wrong as often as right, and so were those against a
 * reading of low confidence, which mostly has few words, or of high confidence.
 */
const LEAST_ODDS = 20;

/** The same where nothing else says what the tool does: against all other categories together. */
const LEAST_ODDS_ALONE = 3;

/**
 * What words may turn a reading into. That something is lost or paid has to be said: words alone neither make a tool
 * destructive or financial, nor do they clear it of that to read.
 */
const TURNS: Readonly<Record<Category, readonly Category[]>> = {
  unknown: ['read', 'write', 'execute'],
  read: ['write', 'execute'],
  write: ['read'],
  execute: ['read', 'write'],
  destructive: ['execute'],
  financial: ['write', 'execute'],
};

/** Words that are shown: those that speak the loudest. */
const MOST_SHOWN = 3;

/** "Syncs the shelf with the till": where sentences say little, all words together may say more. */
export const rule: OverturningRule = {
  id: 'words-speak-for-another-category',
  title: 'The words speak for another category',
  speaksTo: { category: 'any' },
  looksAt: ['name', 'description', 'inputSchema/properties/*'],
  findAgainst(tool, category, confidence) {
    if (!isOpen(tool, category, confidence)) return NO_DRAFTS;
    const leaning = leaningOf(tool);
    const best = leaning.scores.indexOf(Math.max(...leaning.scores));
    const turned = LEANINGS[best] ?? 'unknown';
    if (!TURNS[category].includes(turned) || isDone(category, turned, tool)) return NO_DRAFTS;
    const judged = LEANINGS.indexOf(category);
    const odds =
      judged < 0 ? oddsAlone(leaning.scores, best) : oddsOf(leaning.scores, best, judged);
    const isLoud = odds >= (judged < 0 ? LEAST_ODDS_ALONE : LEAST_ODDS);
    return isLoud ? draftsOf(leaning, best, judged, odds) : NO_DRAFTS;
  },
};

function isOpen(tool: ToolReading, category: Category, confidence: Confidence): boolean {
  if (category === 'unknown') return true;
  return confidence === 'medium' && !(category === 'read' && isExplained(tool));
}

/** `add`, "Adds two numbers": what the verb of the name is done to shows that it only reads. */
function isExplained({ name, description }: ToolReading): boolean {
  const main = description?.main ?? [];
  return main.some(
    ({ act, effect, firm }) =>
      firm && effect === 'read' && name.acts.some(({ lemma }) => lemma === act.lemma),
  );
}

/** "Fetches slips and marks them": what the main clause says outright is done, whatever else it says. */
function isDone(category: Category, turned: Category, { description }: ToolReading): boolean {
  if (category === 'read' || turned === 'execute') return false;
  const main = description?.main ?? [];
  return main.some(({ effect, firm }) => firm && effect === category);
}

function oddsOf(scores: readonly number[], one: number, other: number): number {
  return Math.exp((scores[one] ?? 0) - (scores[other] ?? 0));
}

function oddsAlone(scores: readonly number[], one: number): number {
  const others = scores.reduce((sum, score, at) => (at === one ? sum : sum + Math.exp(score)), 0);
  return Math.exp(scores[one] ?? 0) / others;
}

function draftsOf({ words }: Leaning, best: number, judged: number, odds: number): Draft[] {
  const category: Category = LEANINGS[best] ?? 'unknown';
  const against = LEANINGS[judged] ?? 'anything else';
  const natsOf = ({ place, weights }: LoudWord) =>
    UNIT * COUNTS[place] * ((weights[best] ?? 0) - (weights[judged] ?? 0));
  const loudest = words.filter((each) => natsOf(each) > 0).sort((a, b) => natsOf(b) - natsOf(a));
  return loudest.slice(0, MOST_SHOWN).map((each) => ({
    field: each.field,
    span: [each.start, each.end],
    says: `All words together speak for ${category} rather than ${against}, ${Math.min(999, Math.round(odds))} to 1; ${quoted(each.word)} is among the loudest.`,
    claim: { about: 'category', category },
    firm: false,
  }));
}
