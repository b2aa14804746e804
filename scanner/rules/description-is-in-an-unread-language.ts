import type { Rule } from './rule.ts';

/** A description that no rule can read is said to be so; the verdict then rests on name and schema alone. */
export const rule: Rule = {
  id: 'description-is-in-an-unread-language',
  title: 'The description is in a language that the rules cannot read',
  speaksTo: { category: 'unknown' },
  looksAt: ['description'],
  find({ description }) {
    if (description?.passage.language !== 'unreadable') return [];
    return [
      {
        field: 'description',
        span: [0, description.passage.text.length],
        says: 'No rule can read this text, so the verdict rests on the name and the schema alone.',
        claim: { about: 'category', category: 'unknown' },
        firm: false,
      },
    ];
  },
};
