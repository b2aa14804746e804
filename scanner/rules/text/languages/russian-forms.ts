/** Endings of Russian infinitives, and what stands in their place in the other forms in which descriptions begin. */
const FORMS: readonly (readonly [string, string])[] = [
  ['овать', 'уйте уй ует ование ования уется'],
  ['ывать', 'ывайте ывай ывает ывание ывается'],
  ['нуть', 'ните ни нет'],
  ['ить', 'ите ьте и ь ит ение ения ление ления ится'],
  ['ять', 'яйте яй яет яется'],
  ['ать', 'айте ай ает ание ания ается'],
  ['еть', 'ите и ит'],
];

/**
 * The imperative, the third person and the verbal noun of an infinitive, and the same of its reflexive. Some of
 * these no Russian writes, and then nobody meets them.
 *
 * @example russianFormsOf('удалить') // => ['удалите', 'удалитесь', 'удальте', …]
 */
export function russianFormsOf(infinitive: string): string[] {
  const found = FORMS.find(([ending]) => infinitive.endsWith(ending));
  if (found === undefined) return [];
  const [ending, others] = found;
  const stem = infinitive.slice(0, -ending.length);
  return others.split(' ').flatMap((other) => {
    const form = stem + other;
    return other.endsWith('те') ? [form, `${form}сь`] : [form];
  });
}
