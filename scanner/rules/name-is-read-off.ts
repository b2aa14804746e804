import type { Rule } from './rule.ts';
import { quoted } from './text/quoted.ts';

/** "order_status", "is_open": a name without a verb that ends in something to be read off, or asks. */
export const rule: Rule = {
  id: 'name-is-read-off',
  title: 'The name is a question or something that is read off',
  speaksTo: { category: 'read' },
  looksAt: ['name'],
  find({ name, nameActs }) {
    const word = name.readout;
    if (word === undefined || nameActs.some(({ firm }) => firm)) return [];
    return [
      {
        field: 'name',
        span: [word.start, word.end],
        says: `The name asks for ${quoted(word.lower)}, which is read off and not changed.`,
        claim: { about: 'category', category: 'read' },
        firm: false,
      },
    ];
  },
};
