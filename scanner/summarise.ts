import type { Category, Signal } from './contract/index.ts';
import { CHARACTER, CLASSES } from './rules/text/characters.ts';
import type { SensedAct, ToolReading } from './rules/text/reading.ts';

/** What follows the act, by the category; a signal that says more comes first. */
const CONSEQUENCES: Readonly<Record<Category, string>> = {
  unknown: '',
  read: ' and changes nothing',
  write: ', which can be changed back',
  execute: ', which sets something going beyond the stored record',
  destructive: ', and what is lost does not come back',
  financial: ', which moves money or commits to it',
};

/** Characters of the definition's own words that are quoted at most. */
const LONGEST_QUOTE = 150;

/**
 * One plain sentence: what a call can do, in the definition's own words where it has any.
 *
 * @example 'A call can delete old backups, and what is lost does not come back.'
 */
export function summarise(
  tool: ToolReading,
  category: Category,
  signals: readonly Signal[],
): string {
  if (category === 'unknown') return 'The definition does not tell what a call does.';
  const act = tellingAct(tool, category);
  const consequence = consequenceOf(category, signals);
  if (act !== undefined) return `A call can ${act}${consequence}.`;
  const named = tool.name.words.map(({ lower }) => lower).join(' ');
  return `Going by its name (“${named}”), a call ${BY_NAME[category]}.`;
}

const BY_NAME: Readonly<Record<Exclude<Category, 'unknown'>, string>> = {
  read: 'looks something up and changes nothing',
  write: 'changes something that can be changed back',
  execute: 'sets something going beyond the stored record',
  destructive: 'loses something for good',
  financial: 'moves money or commits to it',
};

function consequenceOf(category: Category, signals: readonly Signal[]): string {
  const has = (id: Signal['id']): boolean => signals.some((signal) => signal.id === id);
  if (category === 'execute' && has('code-execution')) return ', and the caller writes what is run';
  if (category === 'execute' && has('messaging'))
    return ', which reaches people and cannot be called back';
  if (category === 'read' && has('secrets')) return ', and a credential is among what is handled';
  if (category === 'read' && has('untrusted-content'))
    return '; what comes back can hold text that strangers wrote';
  if (category === 'read' && has('personal-data')) return '; what comes back is about people';
  return CONSEQUENCES[category];
}

/** The strongest act of the description in its own words, else that of the name. */
function tellingAct(tool: ToolReading, category: Category): string | undefined {
  const said = tool.description?.main.find((act) => act.effect === category) ?? undefined;
  const isEnglish = tool.description?.passage.language === 'english';
  if (said !== undefined && isEnglish) return wordsOf(said, tool.description?.passage.text ?? '');
  if (said !== undefined) return `do this: “${tidy(tool.description?.passage.text ?? '')}”`;
  const later = tool.description?.later.find((act) => act.effect === category && act.firm);
  if (later !== undefined && isEnglish) return wordsOf(later, tool.description?.passage.text ?? '');
  const named = tool.nameActs.find((act) => act.effect === category);
  return named === undefined ? undefined : [named.act.lemma, ...named.act.object.words].join(' ');
}

function wordsOf({ act }: SensedAct, text: string): string {
  const rest = tidy(text.slice(act.verbEnd, Math.max(act.end, act.clauseEnd)));
  return rest === '' ? act.lemma : `${act.lemma} ${rest}`;
}

/** One line without invisible characters and Markdown marks, cut at a word. */
function tidy(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length && plain.length <= LONGEST_QUOTE; at++) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === CHARACTER.invisible || '`*#'.includes(text.charAt(at))) continue;
    const isBlank = kind === CHARACTER.space || kind === CHARACTER.newline;
    if (!isBlank) plain += text.charAt(at);
    else if (plain !== '' && !plain.endsWith(' ')) plain += ' ';
  }
  const whole = plain.trim();
  const cut = whole.length < LONGEST_QUOTE ? whole : `${whole.slice(0, whole.lastIndexOf(' '))} …`;
  return withoutFinalMarks(cut);
}

function withoutFinalMarks(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!。- '.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
