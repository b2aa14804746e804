import { descriptionRule } from './rule-kinds.ts';

export const rule = descriptionRule(
  'description-says-it-reads',
  'The description says that it looks something up',
  'read',
);
