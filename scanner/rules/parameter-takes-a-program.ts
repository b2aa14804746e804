import type { Rule } from './rule.ts';
import { placeOfParameter } from './text/places.ts';
import { untoldProgram } from './text/programs.ts';
import { quoted } from './text/quoted.ts';

/** "SQL of a ledger" with a parameter `sql`: nothing is said to be done, and what the caller writes is run. */
export const rule: Rule = {
  id: 'parameter-takes-a-program',
  title: 'A parameter takes a program, and no verb says what for',
  speaksTo: { category: 'execute' },
  looksAt: ['inputSchema/properties', 'name', 'description'],
  find(tool) {
    const parameter = untoldProgram(tool);
    if (parameter === undefined) return [];
    return [
      {
        ...placeOfParameter(parameter),
        says: `The parameter ${quoted(parameter.path)} takes a program, and no verb says that it is only looked at.`,
        claim: { about: 'category', category: 'execute' },
        firm: false,
      },
    ];
  },
};
