import { nameRule } from './rule-kinds.ts';

export const rule = nameRule(
  'name-asks-to-execute',
  'The name asks to set something going',
  'execute',
);
