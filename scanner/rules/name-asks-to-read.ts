import { nameRule } from './rule-kinds.ts';

export const rule = nameRule('name-asks-to-read', 'The name asks to look something up', 'read');
