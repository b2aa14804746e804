import { descriptionRule } from './rule-kinds.ts';

export const rule = descriptionRule(
  'description-says-it-writes',
  'The description says that it changes something',
  'write',
);
