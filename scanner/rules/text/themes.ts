/** What a server looks after for a person, where its tools speak of it several times. */
export type Theme = 'wealth' | 'trading' | 'body' | 'patients';

interface ThemeWords {
  /** What people speak of who look after it, each kind by itself. */
  readonly kinds: readonly RegExp[];
  /** So many of the kinds tell of it. */
  readonly fewest: number;
  /** Whoever speaks of these looks after something else. */
  readonly unless?: RegExp;
}

/** Alternatives of fixed words, and endings of one letter: linear in the length of a text. */
const THEMES: Readonly<Record<Theme, ThemeWords>> = {
  wealth: {
    kinds: [
      /\bnet ?worth\b/i,
      /\bspending\b/i,
      /\bpayees?\b/i,
      /\b(?:loans?|mortgages?|debts?|liabilities)\b/i,
      /\b(?:etfs?|stocks?|crypto|leveraged)\b/i,
      /\b(?:bank|savings|checking) accounts?\b/i,
      /\bbudget(?:ed|s)?\b/i,
    ],
    fewest: 2,
    // Who buys advertising or reads markets spends and holds as well.
    unless: /\b(?:campaigns?|impressions?|tickers?|vulnerabilit|on-?chain|partnership)/i,
  },
  trading: {
    kinds: [
      /\bopen orders?\b/i,
      /\bpositions?\b/i,
      /\bbalances?\b/i,
      /\b(?:withdraw|withdrawals?)\b/i,
      /\bdeposits?\b/i,
      /\b(?:cancel|place)s? (?:an? |all )?orders?\b/i,
      /\b(?:leverage|margin)\b/i,
    ],
    fewest: 3,
    // A company has balances and margins as well, and an address on a ledger is open to everybody.
    unless:
      /\b(?:balance sheets?|income statements?|operating margins?|of an address|wallet address)\b/i,
  },
  body: {
    kinds: [
      /\bsleep\b/i,
      /\b(?:hrv|heart ?rates?)\b/i,
      /\b(?:recovery|readiness|strain)\b/i,
      /\b(?:workouts?|training load)\b/i,
      /\bsteps\b/i,
      /\b(?:body weight|weight log|body fat|calories|calorie intake|meals)\b/i,
      /\b(?:glucose|blood pressure|spo2|vo2)\b/i,
    ],
    fewest: 3,
  },
  patients: {
    kinds: [
      /\bpatients?\b/i,
      /\b(?:medications?|prescriptions?)\b/i,
      /\ballerg(?:y|ies)\b/i,
      /\b(?:lab results?|vital signs?|vitals)\b/i,
      /\b(?:appointments?|encounters?|immunizations?)\b/i,
    ],
    fewest: 3,
  },
};

/** What the descriptions of a server tell that it looks after. */
export function themesOf(texts: readonly (string | undefined)[]): ReadonlySet<Theme> {
  const told = texts.filter((text) => text !== undefined);
  const themes = new Set<Theme>();
  for (const [theme, { kinds, fewest, unless }] of Object.entries(THEMES)) {
    const spoken = kinds.filter((kind) => told.some((text) => kind.test(text)));
    if (spoken.length < fewest) continue;
    if (unless === undefined || !told.some((text) => unless.test(text))) themes.add(theme as Theme);
  }
  return themes;
}
