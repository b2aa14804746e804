import type { Rule } from './rule.ts';
import { quoted } from './text/quoted.ts';

/** "Weather forecast for a city": a description without a verb names something, and to name it is to show it. */
export const rule: Rule = {
  id: 'description-is-read-off',
  title: 'The description names something that is read off',
  speaksTo: { category: 'read' },
  looksAt: ['description'],
  find({ description }) {
    if (description === undefined || description.passage.language === 'unreadable') return [];
    return description.main
      .filter(({ act }) => act.implied)
      .map(({ act }) => ({
        field: 'description',
        span: [act.start, act.end] as const,
        says: `The description has no verb and names ${quoted(description.passage.text.slice(act.start, act.end))}, which is read off.`,
        claim: { about: 'category', category: 'read' },
        firm: false,
      }));
  },
};
