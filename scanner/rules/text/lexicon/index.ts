import { WORDS_ABROAD } from '../languages/orders/index.ts';
import { inflect, plural } from '../morphology.ts';
import { NOTICE_WORDS } from '../notices.ts';
import { ORDER_KEYS, ORDER_OPENERS } from '../steering-patterns.ts';
import {
  MARK,
  type Part,
  TOPIC,
  UNKNOWN_WORD,
  type VerbClass,
  type VerbForm,
  type Word,
} from '../word.ts';
import { ENGLISH_NOUNS } from './english-nouns.ts';
import { ENGLISH_VERBS, NEVER_VERBS, NOUNISH, SELDOM_VERBS } from './english-verbs.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { MARKED_WORDS } from './marks.ts';
import { PHRASAL_VERBS } from './phrasal-verbs.ts';

type Entry = { -readonly [key in keyof Word]: Word[key] };

/** A list of words, split. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

const seldom = new Set(wordsOf(SELDOM_VERBS));
const nounish = new Set([...wordsOf(NOUNISH), ...seldom]);
const english = new Map<string, Entry>();
const compounds = new Map<string, number>();
const phrasal = new Map<string, Map<string, VerbClass>>();

// Anchored at the end: constant.
const BRITISH = /[iy]ze$/;

function entryOf(written: string, lemma: string): Entry {
  const known = english.get(written);
  if (known !== undefined) return known;
  const entry: Entry = { ...UNKNOWN_WORD, lemma };
  english.set(written, entry);
  return entry;
}

function addVerb(verb: string, verbClass: VerbClass): void {
  for (const [written, form] of inflect(verb)) {
    const entry = entryOf(written, verb);
    if (entry.verb !== undefined) continue;
    setVerb(entry, verb, verbClass, form);
  }
}

/** "Anonymises" is "anonymizes". */
function addBritish(verb: string): void {
  for (const [written, form] of inflect(verb.replace(/([iy])ze$/, '$1se'))) {
    const entry = entryOf(written, verb);
    const verbClass = english.get(verb)?.verb;
    if (entry.verb === undefined && verbClass !== undefined) setVerb(entry, verb, verbClass, form);
  }
}

function setVerb(entry: Entry, verb: string, verbClass: VerbClass, form: VerbForm): void {
  entry.lemma = verb;
  entry.verb = verbClass;
  entry.form = form;
  entry.nounish = nounish.has(verb) && (form === 'base' || form === 'third');
  entry.seldom = entry.nounish && seldom.has(verb);
}

/** Compounds are looked up by the lemmas of their words, whatever form they were listed in. */
function lemmasOf(compound: string): string {
  return compound
    .split(' ')
    .map((word) => english.get(word)?.lemma ?? word)
    .join(' ');
}

function addNoun(noun: string, topic: number): void {
  if (noun.includes('-')) {
    const key = noun.replaceAll('-', ' ');
    compounds.set(key, (compounds.get(key) ?? 0) | topic);
    return;
  }
  for (const written of [noun, plural(noun)]) entryOf(written, noun).topics |= topic;
}

function addPhrasal(pair: string, verbClass: VerbClass): void {
  const [verb = '', particle = ''] = pair.split('-');
  const classes = phrasal.get(verb) ?? new Map<string, VerbClass>();
  phrasal.set(verb, classes.set(particle, verbClass));
}

for (const [verbClass, list] of Object.entries(ENGLISH_VERBS)) {
  for (const verb of wordsOf(list)) addVerb(verb, verbClass as VerbClass);
}
for (const list of Object.values(ENGLISH_VERBS)) {
  for (const verb of wordsOf(list)) if (BRITISH.test(verb)) addBritish(verb);
}
for (const written of NEVER_VERBS) {
  const entry = english.get(written);
  if (entry !== undefined) Object.assign(entry, UNKNOWN_WORD, { lemma: written });
}
for (const [topic, list] of Object.entries(ENGLISH_NOUNS)) {
  for (const noun of wordsOf(list)) addNoun(noun, TOPIC[topic as keyof typeof TOPIC]);
}
for (const [part, list] of Object.entries(FUNCTION_WORDS)) {
  for (const word of wordsOf(list)) entryOf(word, word).part ??= part as Part;
}
for (const [verbClass, list] of Object.entries(PHRASAL_VERBS)) {
  for (const pair of wordsOf(list)) addPhrasal(pair, verbClass as VerbClass);
}

const byLastWord = new Map<string, Map<string, number>>();
for (const [compound, topics] of compounds) {
  const lemmas = lemmasOf(compound);
  const split = lemmas.lastIndexOf(' ');
  const last = lemmas.slice(split + 1);
  const before = byLastWord.get(last) ?? new Map<string, number>();
  const front = lemmas.slice(0, split);
  byLastWord.set(last, before.set(front, (before.get(front) ?? 0) | topics));
  for (const written of [last, plural(last)]) entryOf(written, last).endsCompound = true;
}
for (const verb of phrasal.keys()) {
  for (const [written] of inflect(verb)) {
    const entry = english.get(written);
    if (entry !== undefined) entry.takesParticle = true;
  }
}
for (const word of ORDER_OPENERS) entryOf(word, word).marks |= MARK.order;
for (const word of ORDER_KEYS) entryOf(word, word).marks |= MARK.strong;
for (const word of WORDS_ABROAD) entryOf(word, word).marks |= MARK.abroad;
for (const word of NOTICE_WORDS) entryOf(word, word).marks |= MARK.told;
for (const [mark, list] of Object.entries(MARKED_WORDS)) {
  for (const word of wordsOf(list)) entryOf(word, word).marks |= MARK[mark as keyof typeof MARK];
}
for (const entry of english.values()) {
  if (entry.verb === 'delete' || entry.verb === 'remove' || entry.verb === 'clear')
    entry.marks |= MARK.loss;
  const isLosing = entry.verb === 'delete' || entry.lemma === 'discard';
  if (entry.form === 'past' || (entry.form === 'ing' && isLosing)) entry.marks |= MARK.done;
  if (entry.part === 'negation') entry.marks |= MARK.denial;
}

/** Every English word that the rules know, by its lower-case written form. */
export const ENGLISH: ReadonlyMap<string, Word> = english;

/** Topics of compound nouns, by the lemma of the last word and then by those before it. */
export const COMPOUNDS: ReadonlyMap<string, ReadonlyMap<string, number>> = byLastWord;

/** Classes of verbs with a particle, by lemma and then by particle. */
export const PHRASAL: ReadonlyMap<string, ReadonlyMap<string, VerbClass>> = phrasal;
