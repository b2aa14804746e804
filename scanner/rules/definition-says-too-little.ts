import type { Rule } from './rule.ts';

/** No verb anywhere, nothing named that is read off: nobody could tell what a call does. */
export const rule: Rule = {
  id: 'definition-says-too-little',
  title: 'The definition says too little to tell what a call does',
  speaksTo: { category: 'unknown' },
  looksAt: ['name', 'description'],
  find({ definition, nameActs, name, description }) {
    const tells =
      nameActs.length > 0 || name.readout !== undefined || (description?.main.length ?? 0) > 0;
    if (tells) return [];
    return [
      {
        field: 'name',
        span: [0, definition.name.length],
        says: 'Neither the name nor the description has a verb that the rules know.',
        claim: { about: 'category', category: 'unknown' },
        firm: false,
      },
    ];
  },
};
