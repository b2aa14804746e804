import type { Rule } from './rule.ts';
import { isFirmly } from './text/effects.ts';
import type { Parameter } from './text/parameters.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';

/** First words of switches that make a call destroy what it otherwise changes. */
const DESTROYING = new Set(['delete', 'destroy', 'purge', 'wipe', 'erase']);

/** `delete: true` on a tool that otherwise changes something: the strongest thing one call can do counts. */
export const rule: Rule = {
  id: 'an-option-destroys',
  title: 'A switch makes the call destroy something',
  speaksTo: { category: 'destructive' },
  looksAt: ['inputSchema/properties'],
  find(tool) {
    if (isFirmly(tool, 'read')) return [];
    return tool.parameters.filter(isDestroyingSwitch).map((parameter) => ({
      ...placeOfParameter(parameter),
      says: `The switch ${quoted(parameter.path)} makes the call destroy something.`,
      claim: { about: 'category', category: 'destructive' },
      firm: true,
    }));
  },
};

function isDestroyingSwitch({ words, types, depth }: Parameter): boolean {
  return depth === 0 && types.includes('boolean') && DESTROYING.has(words[0]?.lower ?? '');
}
