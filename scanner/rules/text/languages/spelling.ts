/** How Germans write umlauts where the keyboard has none. */
const DIGRAPHS: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
];
/** Accents that a letter was taken apart from. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Shorter words mean something else without their accent (`lê`, `está` as against `esta`). */
const SHORTEST = 4;

/**
 * A word as it is written where accents are left out; `undefined` where it has none or is too short to be told.
 *
 * @example plainSpelling('notificação', 'pt') // => 'notificacao'
 * @example plainSpelling('löscht', 'de') // => 'loescht'
 */
export function plainSpelling(word: string, language: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const plain =
    language === 'de'
      ? DIGRAPHS.reduce((written, [letter, two]) => written.replaceAll(letter, two), word)
      : word.normalize('NFD').replace(ACCENTS, '');
  return plain === word ? undefined : plain;
}
