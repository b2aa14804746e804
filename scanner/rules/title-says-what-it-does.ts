import type { Rule } from './rule.ts';
import { quoted } from './text/quoted.ts';

/** The title is a short name for people: it speaks where name and description leave the category open. */
export const rule: Rule = {
  id: 'title-says-what-it-does',
  title: 'The title says what a call does',
  speaksTo: { category: 'any' },
  looksAt: ['title', 'annotations/title'],
  find({ title, titleActs }) {
    if (title === undefined) return [];
    return titleActs.map(({ act, effect }) => ({
      field: title.field,
      span: [act.start, act.end] as const,
      says: `The title ${quoted(title.text.slice(act.start, act.end))} asks for a tool of the category ${effect}.`,
      claim: { about: 'category', category: effect },
      firm: false,
    }));
  },
};
