import type { Draft, Rule } from './rule.ts';

/** Annotations are claims of the server: they support a verdict or raise one, and never lower it. */
export const rule: Rule = {
  id: 'annotations-claim-a-change',
  title: 'The annotations claim that a call changes or destroys something',
  speaksTo: { category: 'any' },
  looksAt: ['annotations/readOnlyHint', 'annotations/destructiveHint'],
  find({ definition: { annotations } }): readonly Draft[] {
    const drafts: Draft[] = [];
    if (annotations?.readOnlyHint === false) {
      drafts.push({
        field: 'annotations/readOnlyHint',
        span: [0, 'false'.length],
        says: 'The server declares that the tool does more than read.',
        claim: { about: 'category', category: 'write' },
        firm: false,
      });
    }
    if (annotations?.destructiveHint === true && annotations.readOnlyHint !== true) {
      drafts.push({
        field: 'annotations/destructiveHint',
        span: [0, 'true'.length],
        says: 'The server declares that a call may destroy something.',
        claim: { about: 'category', category: 'destructive' },
        firm: false,
      });
    }
    return drafts;
  },
};
