import type { Rule } from './rule.ts';
import { isUnlimited } from './text/limits.ts';
import { TOPIC } from './text/word.ts';

/** "Runs a read-only SQL query": what the caller writes is run, but cannot change anything by the tool's own word. */
export const rule: Rule = {
  id: 'query-is-limited-to-reading',
  title: 'What the caller writes is limited to reading',
  speaksTo: { category: 'read' },
  looksAt: ['name', 'description'],
  find(tool) {
    const { limit } = tool;
    if (limit === undefined) return [];
    if (tool.leading.some(({ act }) => isUnlimited(act))) return [];
    const isQuery = tool.leading.some(
      ({ act }) => (act.object.around & TOPIC.query) !== 0 || act.verbClass === 'run',
    );
    if (!isQuery) return [];
    return [
      {
        field: limit.field,
        span: [limit.start, limit.end],
        says: 'These words limit the query to reading.',
        claim: { about: 'category', category: 'read' },
        firm: true,
      },
    ];
  },
};
