import { nameRule } from './rule-kinds.ts';

export const rule = nameRule('name-asks-to-pay', 'The name asks to move money', 'financial');
