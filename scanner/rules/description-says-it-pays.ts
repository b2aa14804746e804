import { descriptionRule } from './rule-kinds.ts';

export const rule = descriptionRule(
  'description-says-it-pays',
  'The description says that it moves money',
  'financial',
);
