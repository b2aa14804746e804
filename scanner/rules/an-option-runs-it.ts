import type { Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { HOLDS, type Parameter } from './text/parameters.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';

/** Verbs that look at a program, and may do so by running it. */
const LOOKS_AT = new Set(['explain', 'profile', 'analyze', 'analyse', 'validate', 'check']);
/** Switches by which what is looked at is run, to see how long it takes or what it does. */
const RUNS = new Set(['analyze', 'analyse', 'execute', 'run']);
const PROGRAMS = HOLDS.query | HOLDS.code | HOLDS.command;

/** "Explains a statement" with a switch `analyze`: measured plans come from running what the caller wrote. */
export const rule: Rule = {
  id: 'an-option-runs-it',
  title: 'A switch makes the call run what it otherwise looks at',
  speaksTo: { category: 'execute' },
  looksAt: ['inputSchema/properties', 'name', 'description'],
  find(tool) {
    if ((tool.holds & HOLDS.switch) === 0 || (tool.holds & PROGRAMS) === 0) return NO_DRAFTS;
    if (tool.limit !== undefined || !tool.leading.some(looksAtProgram)) return NO_DRAFTS;
    return tool.parameters.filter(isSwitch).map((parameter) => ({
      ...placeOfParameter(parameter),
      says: `The switch ${quoted(parameter.path)} makes the call run what it looks at.`,
      claim: { about: 'category', category: 'execute' } as const,
      firm: true,
    }));
  },
};

function looksAtProgram({ act }: SensedAct): boolean {
  return LOOKS_AT.has(act.lemma);
}

function isSwitch({ key, types, depth }: Parameter): boolean {
  return depth === 0 && types.includes('boolean') && RUNS.has(key);
}
