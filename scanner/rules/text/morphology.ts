import type { VerbForm } from './word.ts';

const VOWELS = 'aeiou';

/** Past forms that no ending makes. Their participles are among them; those equal to the base are left out. */
const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  get: 'got gotten',
  see: 'saw seen',
  oversee: 'oversaw overseen',
  feed: 'fed',
  lose: 'lost',
  keep: 'kept',
  bring: 'brought',
  run: 'ran',
  speak: 'spoke spoken',
  say: 'said',
  shoot: 'shot',
  spin: 'spun',
  sweep: 'swept',
  tear: 'tore torn',
  forget: 'forgot forgotten',
  fly: 'flew flown',
  deal: 'dealt',
  hang: 'hung',
  burn: 'burned burnt',
  redo: 'redid redone',
  dig: 'dug',
  understand: 'understood',
  find: 'found',
  send: 'sent',
  write: 'wrote written',
  take: 'took taken',
  make: 'made',
  do: 'did done',
  give: 'gave given',
  pay: 'paid',
  buy: 'bought',
  sell: 'sold',
  build: 'built',
  rebuild: 'rebuilt',
  hide: 'hid hidden',
  show: 'shown',
  begin: 'began begun',
  draw: 'drew drawn',
  withdraw: 'withdrew withdrawn',
  undo: 'undone',
  overwrite: 'overwrote overwritten',
  rewrite: 'rewrote rewritten',
  choose: 'chose chosen',
  drive: 'drove driven',
  freeze: 'froze frozen',
  leave: 'left',
  lend: 'lent',
  spend: 'spent',
  tell: 'told',
  think: 'thought',
  hold: 'held',
  bind: 'bound',
  ring: 'rang rung',
  wake: 'woke woken',
  retrieve: 'retrieved',
  seek: 'sought',
  teach: 'taught',
  resend: 'resent',
  repay: 'repaid',
  prepay: 'prepaid',
  prepare: 'prepared',
};

/**
 * The written forms of an English verb with their shapes. Doubled and plain consonants are both given
 * where either is written (`labelled`, `labeled`).
 *
 * @example inflect('stop') // => [['stop', 'base'], ['stops', 'third'], ['stoping', 'ing'], ['stopping', 'ing'], …]
 */
export function inflect(verb: string): ReadonlyArray<readonly [string, VerbForm]> {
  const stems = stemsBeforeVowel(verb);
  const irregular = IRREGULAR_PAST[verb];
  const past = irregular === undefined ? stems.map((stem) => `${stem}ed`) : irregular.split(' ');
  return [
    [verb, 'base'],
    [thirdPerson(verb), 'third'],
    ...stems.map((stem) => [`${ingStem(verb, stem)}ing`, 'ing'] as const),
    ...past.map((form) => [pastOfY(verb, form), 'past'] as const),
  ];
}

/**
 * The plural of an English noun that is formed with an ending; compounds change their last word.
 *
 * @example plural('entry') // => 'entries'; plural('repo') // => 'repos'
 */
export function plural(noun: string): string {
  return noun.endsWith('o') && !LONG_PLURALS.has(noun) ? `${noun}s` : thirdPerson(noun);
}

/** Of nouns in -o only these few take -es: repos, photos and memos do not. */
const LONG_PLURALS = new Set(['hero', 'potato', 'tomato', 'echo', 'veto', 'embargo', 'torpedo']);

function thirdPerson(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (endsInConsonantAndY(word)) return `${word.slice(0, -1)}ies`;
  if (word.endsWith('o') && !VOWELS.includes(word.at(-2) ?? 'o')) return `${word}es`;
  return `${word}s`;
}

function stemsBeforeVowel(verb: string): string[] {
  if (verb.endsWith('e')) return [verb.slice(0, -1)];
  return doublesItsEnd(verb) ? [verb, `${verb}${verb.at(-1)}`] : [verb];
}

/** A single vowel between two consonants, the last one not w, x or y: `stop`, `submit`, `label`. */
function doublesItsEnd(verb: string): boolean {
  const [before = '', vowel = '', end = ''] = verb.slice(-3);
  return !VOWELS.includes(before) && VOWELS.includes(vowel) && !`${VOWELS}wxy`.includes(end);
}

function ingStem(verb: string, stem: string): string {
  return verb.endsWith('ee') || verb.endsWith('oe') ? verb : stem;
}

function pastOfY(verb: string, form: string): string {
  return endsInConsonantAndY(verb) && form.endsWith('yed') ? `${form.slice(0, -3)}ied` : form;
}

function endsInConsonantAndY(word: string): boolean {
  return word.endsWith('y') && !VOWELS.includes(word.at(-2) ?? 'a');
}
