import type { Category } from '../contract/index.ts';
import type { Draft, SecondRule } from './rule.ts';

/** The server's own claims against what its words say, in both directions. */
export const rule: SecondRule = {
  id: 'annotations-contradict-the-definition',
  title: 'The annotations contradict the definition',
  speaksTo: { signal: 'annotation-conflict' },
  looksAt: ['annotations/readOnlyHint', 'annotations/destructiveHint'],
  findGiven({ definition: { annotations } }, category) {
    if (annotations === undefined || category === 'unknown') return [];
    const { readOnlyHint, destructiveHint } = annotations;
    const drafts: Draft[] = [];
    if (readOnlyHint === true && category !== 'read')
      drafts.push(plays('readOnlyHint', true, 'down', category));
    if (readOnlyHint === false && category === 'read')
      drafts.push(plays('readOnlyHint', false, 'up', category));
    if (destructiveHint === false && category === 'destructive')
      drafts.push(plays('destructiveHint', false, 'down', category));
    if (destructiveHint === true && category === 'read')
      drafts.push(plays('destructiveHint', true, 'up', category));
    return drafts;
  },
};

function plays(hint: string, value: boolean, direction: 'up' | 'down', category: Category): Draft {
  const how = direction === 'down' ? 'plays the tool down' : 'makes the tool look worse than it is';
  return {
    field: `annotations/${hint}`,
    span: [0, String(value).length],
    says: `The server declares ${hint} ${value}, which ${how}: its words make it ${category}.`,
    claim: { about: 'signal', signal: 'annotation-conflict' },
  };
}
