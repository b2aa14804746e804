/** Endings of infinitives, and what stands in their place in the other forms in which descriptions begin. */
type Forms = readonly (readonly [string, string])[];

const SPANISH_FORMS: Forms = [
  ['car', 'ca que cando cación'],
  ['gar', 'ga gue gando gación'],
  ['zar', 'za ce zando zación'],
  ['ar', 'a e ando ación'],
  ['er', 'e a iendo'],
  ['ir', 'e a iendo'],
];

const PORTUGUESE_FORMS: Forms = [
  ['car', 'ca que cando cação'],
  ['gar', 'ga gue gando gação'],
  ['ar', 'a e ando ação'],
  ['er', 'e a endo'],
  ['ir', 'e a indo'],
];

const FRENCH_FORMS: Forms = [
  ['ger', 'ge gez geant'],
  ['yer', 'ie yez yant'],
  ['er', 'e ez ant ation'],
  ['ir', 'it issez issant'],
  ['dre', 'd dez dant'],
];

/** The third person, the imperative, the gerund and the noun of a Spanish infinitive. */
export const spanishFormsOf = formsBy(SPANISH_FORMS);
/** The third person, the imperative, the gerund and the noun of a Portuguese infinitive. */
export const portugueseFormsOf = formsBy(PORTUGUESE_FORMS);
/** The third person, the imperative, the participle and the noun of a French infinitive. */
export const frenchFormsOf = formsBy(FRENCH_FORMS);

/**
 * Makes forms by the first ending that fits. Some of these nobody writes, and then nobody meets them.
 *
 * @example spanishFormsOf('archivar') // => ['archiva', 'archive', 'archivando', 'archivación']
 */
function formsBy(forms: Forms): (infinitive: string) => readonly string[] {
  return (infinitive) => {
    const found = forms.find(([ending]) => infinitive.endsWith(ending));
    if (found === undefined) return [];
    const stem = infinitive.slice(0, -found[0].length);
    return stem.length < SHORTEST_STEM ? [] : found[1].split(' ').map((other) => stem + other);
  };
}

/** Shorter stems make words that mean something else (`ver`, `dar`, `ir`). */
const SHORTEST_STEM = 3;
