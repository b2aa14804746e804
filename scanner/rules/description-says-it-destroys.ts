import { descriptionRule } from './rule-kinds.ts';

export const rule = descriptionRule(
  'description-says-it-destroys',
  'The description says that it deletes something',
  'destructive',
);
