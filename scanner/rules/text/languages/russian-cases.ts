/** Endings of Russian nouns in the nominative, and what stands in their place in the other cases. */
const CASES: readonly (readonly [string, string])[] = [
  ['ие', 'ия ию ием ии ий иям иями иях'],
  ['ка', 'ки ке ку кой ок кам ками ках'],
  ['а', 'ы и е у ой ам ами ах'],
  ['я', 'и е ю ей ям ями ях'],
  ['ь', 'я ю ем ем и ей ям ями ях'],
  ['о', 'а у ом е ам ами ах'],
  ['', 'а у ом е ы и ов ам ами ах'],
];

const VOWEL = /[аеёийоуыэюя]$/;

/**
 * The other cases of a Russian noun. Some of these no Russian writes, and then nobody meets them.
 *
 * @example russianCasesOf('скрипт') // => ['скрипта', 'скрипту', 'скриптом', …]
 */
export function russianCasesOf(noun: string): readonly string[] {
  const found = CASES.find(([ending]) =>
    ending === '' ? !VOWEL.test(noun) : noun.endsWith(ending),
  );
  if (found === undefined) return [];
  const stem = noun.slice(0, noun.length - found[0].length);
  return found[1].split(' ').map((ending) => stem + ending);
}
