import type { Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { placeOfParameter } from './text/places.ts';
import { programOfJob } from './text/programs.ts';
import { quoted } from './text/quoted.ts';

/** "Creates a cron job" with a parameter `command`: what is written down is run sooner or later. */
export const rule: Rule = {
  id: 'job-takes-a-command',
  title: 'A job that is created or changed takes a command',
  speaksTo: { category: 'execute' },
  looksAt: ['inputSchema/properties', 'name', 'description'],
  find(tool) {
    const parameter = programOfJob(tool);
    if (parameter === undefined) return NO_DRAFTS;
    return [
      {
        ...placeOfParameter(parameter),
        says: `The parameter ${quoted(parameter.path)} takes what the job is to run.`,
        claim: { about: 'category', category: 'execute' },
        firm: true,
      },
    ];
  },
};
