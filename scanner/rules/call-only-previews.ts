import type { Rule } from './rule.ts';
import type { VerbClass } from './text/word.ts';

/** "Cancels a reading without deleting it": what these do is done, and something worse is not. */
const DOES: ReadonlySet<VerbClass> = new Set([
  'create',
  'cancel',
  'switch',
  'stop',
  'close',
  'remove',
  'clear',
  'reset',
  'revoke',
  'change',
]);

/** "Shows what would change without applying it": what the name asks for is shown and not done. */
export const rule: Rule = {
  id: 'call-only-previews',
  title: 'A call only shows what another one would do',
  speaksTo: { category: 'read' },
  looksAt: ['description'],
  find({ preview, description }) {
    const main = description?.main ?? [];
    const shows = main.some(({ effect, firm }) => effect === 'read' && firm);
    const isVague =
      main.length > 0 && main.every(({ firm, act }) => !firm && !DOES.has(act.verbClass));
    if (preview === undefined || !(shows || isVague)) return [];
    return [
      {
        field: preview.field,
        span: [preview.start, preview.end],
        says: 'These words say that it is left undone.',
        claim: { about: 'category', category: 'read' },
        firm: true,
      },
    ];
  },
};
