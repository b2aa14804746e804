/**
 * The English stemmer of Snowball, by which Pagefind knows words: step by step as it is described at
 * https://snowballstem.org/algorithms/english/stemmer.html, whose names are kept. A browser needs it
 * before it has loaded Pagefind.
 */

const VOWEL = '[aeiouy]';
const OTHER = '[^aeiouy]';

/** Words whose stem no rule gives. */
const EXCEPTIONS = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    ...same('sky news howe atlas cosmos bias andes'),
  }),
);

/** Words that are left alone once a plural has gone. */
const EXCEPTIONS_AFTER_1A = same('inning outing canning herring earring proceed exceed succeed');

/** What ends before R1, beside where a vowel has its first consonant after it. */
const LONGER_BEGINNINGS = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/;

const R1 = new RegExp(`${VOWEL}${OTHER}`);
const HAS_VOWEL = new RegExp(VOWEL);
const SHORT_SYLLABLE = new RegExp(`(?:${OTHER}${VOWEL}[^aeiouywxY]|^${VOWEL}${OTHER}|^past)$`);
/** Not of “add”, “egg” and “off”. */
const DOUBLE = /(?<!^[aeo])(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

/** An ending, what it becomes, and where that depends on it, what has to stand before. */
type Rule = readonly [ending: string, becomes: string, before?: RegExp];

const STEP_2 = longestFirst([
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ...alike('izer ization', 'ize'),
  ...alike('ational ation ator', 'ate'),
  ...alike('alism aliti alli', 'al'),
  ['fulness', 'ful'],
  ...alike('ousli ousness', 'ous'),
  ...alike('iveness iviti', 'ive'),
  ...alike('biliti bli', 'ble'),
  ['ogi', 'og', /l$/],
  ['fulli', 'ful'],
  ['lessli', 'less'],
  ['li', '', /[cdeghkmnrt]$/],
]);

const STEP_3 = longestFirst([
  ['tional', 'tion'],
  ['ational', 'ate'],
  ['alize', 'al'],
  ...alike('icate iciti ical', 'ic'),
  ...alike('ful ness', ''),
]);

const STEP_4 = longestFirst([
  ...alike('al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize', ''),
  ['ion', '', /[st]$/],
]);

/**
 * What Pagefind knows an English word by.
 *
 * @param word in small letters, without marks
 * @example stem('deleting') // => 'delet'
 */
export function stem(word: string): string {
  if (word.length <= 2) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  // A y that sounds as a consonant, after a vowel or in front, is written Y meanwhile.
  const marked = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const regions = regionsOf(marked);
  const first = step1a(marked);
  if (Object.hasOwn(EXCEPTIONS_AFTER_1A, first)) return first;
  const second = replace(step1c(step1b(first, regions)), STEP_2, regions.r1);
  const third = step3(second, regions);
  return step5(replace(third, STEP_4, regions.r2), regions).toLowerCase();
}

/** Where R1 and R2 begin: what of a word may count as an ending. */
interface Regions {
  readonly r1: number;
  readonly r2: number;
}

function regionsOf(word: string): Regions {
  const after = (from: number) => {
    const found = R1.exec(word.slice(from));
    return found === null ? word.length : from + found.index + 2;
  };
  const r1 = LONGER_BEGINNINGS.exec(word)?.[0].length ?? after(0);
  return { r1, r2: after(r1) };
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/[us]s$/.test(word) || !word.endsWith('s')) return word;
  return HAS_VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function step1b(word: string, { r1 }: Regions): string {
  const [ending = ''] = /eed(?:ly)?$/.exec(word) ?? [];
  if (ending !== '')
    return word.length - ending.length >= r1 ? `${word.slice(0, -ending.length)}ee` : word;
  const rest = word.replace(/(?:ed|ing)(?:ly)?$/, '');
  if (rest === word || !HAS_VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return rest.length <= r1 && SHORT_SYLLABLE.test(rest) ? `${rest}e` : rest;
}

function step1c(word: string): string {
  return word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
}

function step3(word: string, { r1, r2 }: Regions): string {
  if (!word.endsWith('ative')) return replace(word, STEP_3, r1);
  return word.length - 'ative'.length >= r2 ? word.slice(0, -'ative'.length) : word;
}

function step5(word: string, { r1, r2 }: Regions): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('ll')) return rest.length >= r2 ? rest : word;
  if (!word.endsWith('e')) return word;
  const goes = rest.length >= r2 || (rest.length >= r1 && !SHORT_SYLLABLE.test(rest));
  return goes ? rest : word;
}

/** Of the endings that a word has, the longest alone is looked at, and goes if it stands in the region. */
function replace(word: string, rules: readonly Rule[], region: number): string {
  for (const [ending, becomes, before] of rules) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    return rest.length >= region && (before?.test(rest) ?? true) ? rest + becomes : word;
  }
  return word;
}

function alike(endings: string, becomes: string): Rule[] {
  return endings.split(' ').map((ending) => [ending, becomes]);
}

function longestFirst(rules: readonly Rule[]): Rule[] {
  return rules.toSorted(([one], [other]) => other.length - one.length);
}

function same(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, word]));
}
