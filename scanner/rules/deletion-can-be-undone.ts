import type { Draft, Rule } from './rule.ts';
import { quoted } from './text/quoted.ts';
import { takesAway } from './text/softening.ts';

/** What is deleted goes to a bin, is only marked as deleted, or another tool of the server brings it back. */
export const rule: Rule = {
  id: 'deletion-can-be-undone',
  title: 'What it deletes can be brought back',
  speaksTo: { category: 'write' },
  looksAt: ['name', 'description'],
  find: ({ leading, softening, nameActs, restorer, definition }) => {
    const drafts: Draft[] = [];
    if (!leading.some(({ act }) => takesAway(act))) return drafts;
    if (softening !== undefined) {
      drafts.push(
        draftOf(
          softening.field,
          softening.start,
          softening.end,
          'These words say that it can be brought back.',
        ),
      );
    }
    if (restorer !== undefined) {
      const [act] = nameActs;
      const [start, end] =
        act === undefined ? [0, definition.name.length] : [act.act.start, act.act.end];
      drafts.push(
        draftOf(
          'name',
          start,
          end,
          `The tool ${quoted(restorer)} of the same server brings it back.`,
        ),
      );
    }
    return drafts;
  },
};

function draftOf(field: string, start: number, end: number, says: string): Draft {
  return {
    field,
    span: [start, end],
    says,
    claim: { about: 'category', category: 'write' },
    firm: true,
  };
}
