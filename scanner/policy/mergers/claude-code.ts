import { addEntries } from './json-edits.ts';
import { removeMembers } from './json-removals.ts';
import { readTexts } from './json-texts.ts';
import { fragmentOf, type Merger } from './merging.ts';

const LISTS = ['deny', 'ask', 'allow'] as const;

/** Puts the rule for each tool into its list, and takes the same rule out of the others. */
export const mergeClaudeCode: Merger = ({ text }, request) => {
  const fragments = request.edits.map((tool) => fragmentOf(request, tool) ?? '{}');
  const rulesFor = (list: string) =>
    fragments.flatMap((fragment) => readTexts(fragment, ['permissions', list]));
  return LISTS.reduce((json, list) => {
    const path = ['permissions', list];
    const others = new Set(LISTS.filter((each) => each !== list).flatMap(rulesFor));
    const without = removeMembers(json, path, (rule) => others.has(rule));
    return addEntries(without, path, rulesFor(list));
  }, text);
};
