import type { Act, PhraseWord } from './act.ts';
import { Cursor } from './cursor.ts';
import { isFigure } from './figures.ts';
import { skipOrnament } from './label.ts';
import type { Language } from './languages/index.ts';
import { ENGLISH, wordsOf } from './lexicon/index.ts';
import { NOMINALS } from './lexicon/nominals.ts';
import { isQuestion } from './main-verb.ts';
import { readObject } from './object-phrase.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';
import { TOPIC } from './word.ts';

/** How many tokens of a noun phrase are looked through. */
const REACH = 14;
/** What does something by itself: a payment that is merely named is not read off. */
const ACTIVE =
  TOPIC.shell | TOPIC.code | TOPIC.money | TOPIC.message | TOPIC.run | TOPIC.device | TOPIC.screen;
/** Of these, what is named with "of", "by" or "with" is read off all the same: "Temperature by room". */
const PASSIVE_WITH_DETAIL = TOPIC.device | TOPIC.screen | TOPIC.run;
const DETAILS = new Set(['of', 'by', 'with', 'per', 'for', 'in']);

/**
 * The act that a text without a verb stands for: that of a noun made of a verb ("Bulk deletion of
 * records", "Email sender"), else the showing of what is named ("Weather of a city").
 */
export function nominalAct(passage: Passage): Act | undefined {
  const { tokens, language } = passage;
  const start = skipOrnament(new Cursor(tokens, 0, tokens.length), 0);
  const stop = tokens.findIndex(({ lower }, at) => at >= start && lower === '.');
  const phrase = tokens.slice(start, Math.min(start + REACH, stop < 0 ? tokens.length : stop));
  const cursor = new Cursor(phrase, 0, phrase.length);
  if (cursor.lower(0) === 'post' && cursor.lower(1) === '/') return undefined;
  if (isQuestion(cursor, 0)) return answerIn(phrase);
  if (typeof language === 'object' && hasUnknownVerb(phrase, language)) return undefined;
  if (language === 'english' && isForeignToAll(phrase)) return undefined;
  const shown = actOfNominal(phrase) ?? shownThing(phrase, passage);
  const isUnclear = isChinese(language) && shown?.object.topics === 0 && !endsAsNoun(phrase);
  return isUnclear ? undefined : shown;
}

/** 积分榜: the last sign of a Chinese noun says what kind of thing it is. */
function endsAsNoun(phrase: readonly Token[]): boolean {
  const end = phrase.findIndex(({ kind }) => kind !== 'word');
  return KINDS.has(phrase.at(end < 0 ? -1 : end - 1)?.lower.at(-1) ?? '');
}

/** Signs for lists, figures, measures and texts, which no verb ends in. */
const KINDS = new Set(
  '文表数价量榜度位期点词段址值天码次日比力历谱势展时名档率册类构色典例句况站费'.split(''),
);

/** "Verwijdert een bestand": of several words none is known, and nobody can tell whether they name a thing. */
function isForeignToAll(phrase: readonly Token[]): boolean {
  const words = phrase.filter(({ kind }) => kind === 'word');
  return words.length > 1 && words.every(({ word }) => word === undefined);
}

/** Nouns after which a preposition leads to what is done ("tool for the deletion of …"). */
const OFFERS = new Set(
  'tool tools utility service api function endpoint command helper operation'.split(' '),
);

/** The act of the first noun made of a verb, before what only says more of it ("fees for the cancellation"). */
function actOfNominal(phrase: readonly Token[]): Act | undefined {
  for (const [at, token] of phrase.entries()) {
    if (token.word?.part === 'preposition' && !OFFERS.has(phrase[at - 1]?.lower ?? '')) break;
    const word = ENGLISH.get(NOMINALS.get(token.lower) ?? '');
    if (word?.verb === undefined || token.quoted || isModifier(phrase[at + 1])) continue;
    if (((token.word?.topics ?? 0) & TOPIC.shell) !== 0) continue;
    const before = nounsOf(phrase.slice(0, at));
    const after = nounsOf(phrase.slice(at + 1));
    const object = before.length > 0 ? readObject(before, after) : readObject(after, []);
    return { ...actOn(token, token, object), lemma: word.lemma, verbClass: word.verb };
  }
  return undefined;
}

/** "Cancellation policy", "deletion status": what is done only says what kind of thing is shown. */
function isModifier(next: Token | undefined): boolean {
  return next !== undefined && (isFigure(next.lower) || MODIFIED.has(next.lower));
}

const MODIFIED = new Set(
  'policy policies history log logs report reports schedule options methods requirements time times date dates list lists address addresses window windows steps checklist'.split(
    ' ',
  ),
);

/** A word that nobody knows where the verb stands, with the ending of a verb. */
function hasUnknownVerb(
  phrase: readonly Token[],
  { id, verbStands, verbEndings }: Language,
): boolean {
  const words = phrase.filter(({ kind }) => kind === 'word');
  if (id === 'de' && isUnknownInfinitive(words.at(-1))) return true;
  if (isLedByNoun(words)) return false;
  const tail = words.slice(-LONGEST_ENDING);
  const end = verbStands === 'first' ? words.slice(0, 1) : tail;
  if (end.length === 0 || end.at(-1)?.word?.topics) return false;
  const written = end.map(({ lower }) => lower).join('');
  return wordsOf(verbEndings).some((ending) => written.endsWith(ending));
}

/** "Kisten vertonen": German nouns have a capital, so that a small word in -en at the end is a verb. */
function isUnknownInfinitive(token: Token | undefined): boolean {
  return token?.word === undefined && token?.capital === false && token.lower.endsWith('en');
}

/** "Despesas de …": what a preposition follows at once is a noun, whatever its ending. */
function isLedByNoun([first, second]: readonly Token[]): boolean {
  return first !== undefined && OF.has(second?.lower ?? '');
}

const OF = new Set(['de', 'da', 'do', 'das', 'dos', 'del', 'du', 'des', 'von', 'der']);
/** Scripts without spaces are read a character at a time: so many of the last ones hold any ending of a verb. */
const LONGEST_ENDING = 4;

/** Chinese verbs have no endings: of a text without a known word nobody can tell whether it names a thing. */
function isChinese(language: Passage['language']): boolean {
  return typeof language === 'object' && language.id === 'zh';
}

/** Whether a text says with a verb that nobody knows what is done to something: "Defenestrates the parcel". */
export function opensWithUnknownVerb(passage: Passage | undefined): boolean {
  if (passage?.language !== 'english') return false;
  const [first, second] = passage.tokens;
  if (first?.kind !== 'word' || first.quoted || second?.word?.part !== 'determiner') return false;
  if (first.word?.part !== undefined || first.word?.verb !== undefined) return false;
  return first.lower.endsWith('s') && !first.lower.endsWith('ss');
}

/** "Defenestrates the parcel": a word before "the" that is no verb elsewhere is one here, and not what is shown. */
function beginsWithUnknownVerb(phrase: readonly Token[], { language }: Passage): boolean {
  const [first, second] = phrase.filter(({ kind }) => kind === 'word' || kind === 'identifier');
  if (typeof language === 'object' && JOINED_BY.has(second?.lower ?? '')) return false;
  if (first?.word === undefined) return second?.word?.part === 'determiner';
  return first.word.part === undefined && ARTICLES.has(second?.lower ?? '');
}

/** "Nombres de …", "Apps que …", "Pakete von …": what follows says more of a noun, whatever the language calls it. */
const JOINED_BY = new Set(
  'de del da do das dos du des von der eines einer que con com avec mit para por pour für en em sur y e et und con'.split(
    ' ',
  ),
);

const ARTICLES = new Set(['a', 'an', 'the', 'your', 'all', 'its', 'their']);

/** Languages in which what is shown comes before what it is of: "Historial de pagos". */
function isHeadFirst({ language }: Passage): boolean {
  return typeof language === 'object' && HEAD_FIRST.has(language.id);
}

const HEAD_FIRST: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'ru']);

function shownThing(phrase: readonly Token[], passage: Passage): Act | undefined {
  if (beginsWithUnknownVerb(phrase, passage)) return undefined;
  const preposition = phrase.findIndex(({ word }) => word?.part === 'preposition');
  const split = preposition < 0 ? phrase.length : preposition;
  const nouns = nounsOf(phrase.slice(0, split));
  const colon = phrase.findIndex(({ lower }, at) => at > split && lower === ':');
  const object = readObject(nouns, nounsOf(phrase.slice(split, colon < 0 ? undefined : colon)));
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const shown: Act = { ...actOn(first, last, object), implied: true };
  const isAccess = object.head === 'access' && (object.around & (TOPIC.shell | TOPIC.query)) !== 0;
  if (isAccess || ((object.topics & TOPIC.shell) !== 0 && isShort(phrase))) {
    return { ...shown, implied: false, doubtful: false, lemma: 'run', verbClass: 'run' };
  }
  if (isHeadFirst(passage) && ((first.word?.topics ?? 0) & TOPIC.readout) !== 0) return shown;
  const hasDetail = DETAILS.has(phrase[preposition]?.lower ?? '');
  const active = hasDetail ? ACTIVE & ~PASSIVE_WITH_DETAIL : ACTIVE;
  const topics = HEAD_LEADS.has(languageOf(passage)) ? (first.word?.topics ?? 0) : object.topics;
  return (topics & active) === 0 || isPlural(last, passage) ? shown : undefined;
}

/** Languages whose nouns have what tells more of them behind: "Código de la caja". */
const HEAD_LEADS: ReadonlySet<string> = new Set(['es', 'pt', 'fr']);

function languageOf({ language }: Passage): string {
  return typeof language === 'object' ? language.id : language;
}

/** A longer text, or one with a clause, says something of a shell and does not merely name one. */
function isShort(phrase: readonly Token[]): boolean {
  return phrase.length <= SHORT && phrase.every(({ word }) => word?.part !== 'relative');
}

const SHORT = 6;

/** Several things that are named are listed. */
function isPlural({ lower, word }: Token, { language }: Passage): boolean {
  if (typeof language === 'object') return PLURAL_ENDINGS[language.id]?.test(lower) === true;
  return word !== undefined && lower !== word.lemma && lower.endsWith('s');
}

/** How the nouns of a language end where several are named. */
const PLURAL_ENDINGS: Readonly<Partial<Record<Language['id'], RegExp>>> = {
  es: /s$/,
  pt: /s$/,
  fr: /[sx]$/,
  de: /(?:en|ge|te|s)$/,
  ru: /[ыия]$/,
};

/** "Wie weit ist das Paket?": what the question of a sentence asks for is shown; of other sentences nothing. */
export function answerTo({ tokens }: Passage, { from, to }: Sentence): Act | undefined {
  const mark = tokens[to]?.lower;
  return mark === '?' || mark === '？' ? answerIn(tokens.slice(from, to)) : undefined;
}

function answerIn(phrase: readonly Token[]): Act | undefined {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { ...actOn(first, last, readObject(nounsOf(phrase), [])), implied: true };
}

function actOn(first: Token, last: Token, object: Act['object']): Act {
  return {
    lemma: 'show',
    verbClass: 'retrieve',
    start: first.start,
    end: last.end,
    verbEnd: first.start,
    clauseEnd: last.end,
    object,
    doubtful: true,
    implied: false,
  };
}

function nounsOf(tokens: readonly Token[]): Array<Token & PhraseWord> {
  return tokens.filter(({ kind, word }) => kind === 'word' && word?.part === undefined);
}
