import { nameRule } from './rule-kinds.ts';

export const rule = nameRule(
  'name-asks-to-destroy',
  'The name asks to delete something',
  'destructive',
);
