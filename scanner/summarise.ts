import type { Category, Signal } from './contract/index.ts';
import { CHARACTER, CLASSES } from './rules/text/characters.ts';
import type { SensedAct, ToolReading } from './rules/text/reading.ts';

/** What follows the act, by the category; a signal that says more comes first. */
const CONSEQUENCES: Readonly<Record<Category, string>> = {
  unknown: '',
  read: '; nothing changes',
  write: '; it can be changed back',
  execute: '; the effect reaches beyond the stored record',
  destructive: '; what is lost does not come back',
  financial: '; money moves or somebody is bound to pay',
};

const BY_NAME: Readonly<Record<Exclude<Category, 'unknown'>, string>> = {
  read: 'looks something up and changes nothing',
  write: 'changes something that can be changed back',
  execute: 'sets something going beyond the stored record',
  destructive: 'loses something for good',
  financial: 'moves money or commits to it',
};

/** Characters of the definition's own words that are quoted at most. */
const LONGEST_QUOTE = 150;
const PRONOUNS = new Set(['it', 'them', 'this', 'one', 'these', 'those']);

/**
 * One plain sentence: what a call can do, in the definition's own words where it has any.
 *
 * @example 'A call can delete old backups; what is lost does not come back.'
 */
export function summarise(
  tool: ToolReading,
  category: Category,
  signals: readonly Signal[],
): string {
  if (category === 'unknown') return 'The definition does not tell what a call does.';
  const act = tellingAct(tool, category);
  if (act !== undefined) return `A call can ${act}${consequenceOf(category, signals)}.`;
  const named = tidy(tool.name.words.map(({ lower }) => lower).join(' '));
  return `Going by its name (“${named}”), a call ${BY_NAME[category]}.`;
}

function consequenceOf(category: Category, signals: readonly Signal[]): string {
  const has = (id: Signal['id']): boolean => signals.some((signal) => signal.id === id);
  if (category === 'execute' && has('code-execution')) return '; the caller writes what is run';
  if (category === 'execute' && has('messaging'))
    return '; it reaches people and cannot be called back';
  if (category === 'read' && has('secrets')) return '; a credential is among what is handled';
  if (category === 'read' && has('untrusted-content'))
    return '; what comes back can hold text that strangers wrote';
  if (category === 'read' && has('personal-data')) return '; what comes back is about people';
  return CONSEQUENCES[category];
}

/** The strongest act of the description in its own words, else that of the name, else what it is for. */
function tellingAct(tool: ToolReading, category: Category): string | undefined {
  const { passage, main = [], later = [] } = tool.description ?? {};
  const said = main.find((act) => act.effect === category);
  if (passage !== undefined && passage.language !== 'english') {
    return said === undefined ? undefined : `do this: “${tidy(passage.text)}”`;
  }
  const text = passage?.text ?? '';
  if (said !== undefined) return phraseOf(said, main, text);
  const besides = later.find((act) => act.effect === category && act.firm);
  if (besides !== undefined) return phraseOf(besides, later, text);
  const named = tool.nameActs.find((act) => act.effect === category);
  if (named !== undefined) return tidy([named.act.lemma, ...named.act.object.words].join(' '));
  const [first] = main;
  return first === undefined
    ? undefined
    : `${phraseOf(first, main, text)}, and does more than that`;
}

/** An act with its object: the one that follows in a list of verbs, or the one that a pronoun stands for. */
function phraseOf(said: SensedAct, acts: readonly SensedAct[], text: string): string {
  const place = acts.indexOf(said);
  const own = restOf(said, text);
  const [first] = acts;
  if (PRONOUNS.has(own) && first !== undefined && place > 0) {
    return `${phraseOf(first, acts, text)} and ${said.act.lemma} ${own}`;
  }
  const shared =
    own === '' ? acts.slice(place + 1).find((next) => restOf(next, text) !== '') : undefined;
  const rest = shared === undefined ? own : restOf(shared, text);
  return rest === '' ? said.act.lemma : `${said.act.lemma} ${rest}`;
}

function restOf({ act }: SensedAct, text: string): string {
  if (act.implied) return tidy(text.slice(act.start, act.clauseEnd));
  return tidy(text.slice(act.verbEnd, Math.max(act.end, act.clauseEnd)));
}

/** One line without invisible characters, Markdown marks and targets of links, cut at a word. */
function tidy(text: string): string {
  const from = text.startsWith(' ') ? 1 : 0;
  const head = text.slice(from, from + LONGEST_QUOTE + 1);
  return cutAtWord(UNTIDY.test(head) ? tidied(text) : head);
}

// Alternatives without repetition: linear in the length of the text.
const UNTIDY = /^ |[^\x20-\x7e]| {2}|\]\(|[`*#[]/;

function tidied(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length && plain.length <= LONGEST_QUOTE; at++) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (text.startsWith('](', at)) at = Math.max(at, text.indexOf(')', at));
    else if (kind === CHARACTER.invisible || '`*#['.includes(text.charAt(at))) continue;
    else if (kind !== CHARACTER.space && kind !== CHARACTER.newline) plain += text.charAt(at);
    else if (plain !== '' && !plain.endsWith(' ')) plain += ' ';
  }
  return plain;
}

function cutAtWord(plain: string): string {
  const whole = plain.trim();
  const cut = whole.length < LONGEST_QUOTE ? whole : `${whole.slice(0, whole.lastIndexOf(' '))} …`;
  return withoutFinalMarks(cut);
}

function withoutFinalMarks(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!。-– '.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
