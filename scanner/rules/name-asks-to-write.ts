import { nameRule } from './rule-kinds.ts';

export const rule = nameRule('name-asks-to-write', 'The name asks to change something', 'write');
