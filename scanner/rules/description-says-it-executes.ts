import { descriptionRule } from './rule-kinds.ts';

export const rule = descriptionRule(
  'description-says-it-executes',
  'The description says that it sets something going',
  'execute',
);
