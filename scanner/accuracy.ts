import type { Category, RiskLevel, SignalId, Verdict } from './contract/index.ts';
import { CATEGORIES, SIGNALS } from './contract/index.ts';

/** What people who read a tool found right. Two values stand where two readers differed. */
export interface Label {
  readonly category: readonly Category[];
  /** Categories that a reader found defensible: neither right nor a grave error. */
  readonly alternatives: readonly Category[];
  readonly risk: readonly RiskLevel[];
  readonly signals: readonly SignalId[];
  /** Signals on which the readers differed: left out of precision and recall. */
  readonly disputed: readonly SignalId[];
}

/** A labelled tool and our verdict on it. */
export interface Judged {
  readonly server: string;
  readonly verdict: Verdict;
  readonly label: Label;
}

/** Right answers among all of a kind. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How often a statement was made, was due, and both; `null` where there is nothing to divide by. */
export interface Retrieval {
  readonly hits: number;
  readonly false: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Accuracy {
  readonly category: Share;
  readonly risk: Share;
  /** An execute, destructive or financial tool called read. */
  readonly grave: readonly Judged[];
  /** `confusion[label][verdict]`, counted by the first label. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly byCategory: Readonly<Record<string, Retrieval>>;
  readonly macroF1: number;
  readonly bySignal: Readonly<Record<string, Retrieval>>;
}

/** Signals that follow from the definition without judgement: nobody labels them. */
export const DECIDED_EXACTLY: ReadonlySet<SignalId> = new Set([
  'hidden-text',
  'annotation-conflict',
  'shadowing',
]);

const DANGEROUS: ReadonlySet<Category> = new Set(['execute', 'destructive', 'financial']);

/** Measures verdicts against labels. */
export function measure(judged: readonly Judged[]): Accuracy {
  const byCategory = Object.fromEntries(
    CATEGORIES.filter((id) => id !== 'unknown').map((id) => [id, retrievalOfCategory(judged, id)]),
  );
  const scores = Object.values(byCategory).flatMap(({ f1 }) => f1 ?? []);
  return {
    category: shareOf(judged, isCategoryRight),
    risk: shareOf(judged, ({ verdict, label }) => label.risk.includes(verdict.risk)),
    grave: judged.filter(isGrave),
    confusion: confusionOf(judged),
    byCategory,
    macroF1: scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length),
    bySignal: Object.fromEntries(
      SIGNALS.filter((id) => !DECIDED_EXACTLY.has(id)).map((id) => [
        id,
        retrievalOfSignal(judged, id),
      ]),
    ),
  };
}

/** Whether the category is one that a reader found right. */
export function isCategoryRight({ verdict, label }: Judged): boolean {
  return label.category.includes(verdict.category);
}

function isGrave({ verdict, label }: Judged): boolean {
  const allowed = [...label.category, ...label.alternatives];
  return (
    verdict.category === 'read' &&
    !allowed.includes('read') &&
    label.category.some((id) => DANGEROUS.has(id))
  );
}

function shareOf(judged: readonly Judged[], isRight: (one: Judged) => boolean): Share {
  return { right: judged.filter(isRight).length, of: judged.length };
}

/** Where two labels are right, the one that was given counts. */
function labelledAs({ verdict, label }: Judged): Category {
  return label.category.includes(verdict.category)
    ? verdict.category
    : (label.category[0] ?? 'unknown');
}

function confusionOf(judged: readonly Judged[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const one of judged) {
    const { category } = one.verdict;
    const row = table[labelledAs(one)] ?? {};
    table[labelledAs(one)] = { ...row, [category]: (row[category] ?? 0) + 1 };
  }
  return table;
}

function retrievalOfCategory(judged: readonly Judged[], id: Category): Retrieval {
  return retrieval(
    judged.map((one) => ({ given: one.verdict.category === id, due: labelledAs(one) === id })),
  );
}

function retrievalOfSignal(judged: readonly Judged[], id: SignalId): Retrieval {
  const counted = judged.filter(({ label }) => !label.disputed.includes(id));
  return retrieval(
    counted.map(({ verdict, label }) => ({
      given: verdict.signals.some((signal) => signal.id === id),
      due: label.signals.includes(id),
    })),
  );
}

function retrieval(
  answers: readonly { readonly given: boolean; readonly due: boolean }[],
): Retrieval {
  const hits = answers.filter(({ given, due }) => given && due).length;
  const wrong = answers.filter(({ given, due }) => given && !due).length;
  const missed = answers.filter(({ given, due }) => !given && due).length;
  return {
    hits,
    false: wrong,
    missed,
    precision: ratio(hits, hits + wrong),
    recall: ratio(hits, hits + missed),
    f1: ratio(2 * hits, 2 * hits + wrong + missed),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
