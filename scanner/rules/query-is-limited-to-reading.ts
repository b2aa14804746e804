import type { Rule } from './rule.ts';
import { isUnlimited, type Limit } from './text/limits.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
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
    if (!isQuery && !isSaidOfAll(limit, tool)) return [];
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

/** "Manages a quorum. Read-only.": it opens a sentence, and no verb says outright that anything is changed. */
function isSaidOfAll({ field, start }: Limit, { leading, description }: ToolReading): boolean {
  const { sentences = [], passage } = description ?? {};
  const opens = sentences.some(
    ({ from, section }) => section === 'body' && passage?.tokens[from]?.start === start,
  );
  return field === 'description' && opens && leading.every(mayOnlyRead);
}

/** To manage or handle something says nothing of what is done. */
function mayOnlyRead({ act, effect, firm }: SensedAct): boolean {
  return effect === 'read' || !firm || act.verbClass === 'manage';
}
