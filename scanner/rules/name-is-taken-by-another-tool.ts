import type { Draft, Rule } from './rule.ts';
import type { Namesake } from './text/neighbours.ts';
import { quoted } from './text/quoted.ts';

/** Another tool has the same name or one that looks the same: a client or a person may take one for the other. */
export const rule: Rule = {
  id: 'name-is-taken-by-another-tool',
  title: 'Another tool has the same name or one that looks like it',
  speaksTo: { signal: 'shadowing' },
  looksAt: ['name'],
  find({ definition: { name }, server }) {
    const skeleton = server.skeletons.get(name) ?? '';
    const alike = (server.alike.get(skeleton) ?? []).slice(0, MOST_NAMED + 1);
    const own = alike.includes(name) ? alike.toSpliced(alike.indexOf(name), 1) : alike;
    const elsewhere = server.neighbours.lookalikes.get(skeleton, server.name);
    const namesakes = own.map((tool): Namesake => ({ server: undefined, tool }));
    return [...namesakes.slice(0, MOST_NAMED), ...(elsewhere ? [elsewhere] : [])].map((namesake) =>
      draftOf(name, namesake),
    );
  },
};

/** Names of the same server that are listed at most: a few prove the point. */
const MOST_NAMED = 3;

function draftOf(name: string, namesake: Namesake): Draft {
  const how = namesake.tool === name ? 'has the same name' : 'has a name that looks the same';
  return {
    field: 'name',
    span: [0, name.length],
    says: `The tool ${quoted(namesake.tool)} of ${namesake.server === undefined ? 'the same server' : `the server ${namesake.server}`} ${how}.`,
    claim: { about: 'signal', signal: 'shadowing' },
  };
}
