/** After these a person ending takes an `e` before it: `arbeitet`, `sendet`. */
const TAKES_E = new Set(['t', 'd']);
/** Shorter stems make words that mean something else. */
const SHORTEST_STEM = 3;

/**
 * The third person, the imperative and the noun of a German infinitive. Some of these nobody writes, and then
 * nobody meets them.
 *
 * @example germanFormsOf('validieren') // => ['validation', 'validiert', 'validiere', 'validierung']
 * @example germanFormsOf('sperren') // => ['sperrt', 'sperre', 'sperrung']
 */
export function germanFormsOf(infinitive: string): readonly string[] {
  if (!infinitive.endsWith('en')) return [];
  const stem = infinitive.slice(0, -2);
  if (stem.length < SHORTEST_STEM) return [];
  const noun = stem.endsWith('ier') ? [`${stem.slice(0, -'ier'.length)}ation`] : [];
  return [
    ...noun,
    `${stem}${TAKES_E.has(stem.at(-1) ?? '') ? 'et' : 't'}`,
    `${stem}e`,
    `${stem}ung`,
  ];
}
