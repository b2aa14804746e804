import { describe, expect, it } from 'vitest';
import type { Category } from '../contract/index.ts';
import { judgeToy } from './judge-toy.ts';

/** A description, what the whole tool amounts to, and a near miss with what that amounts to. */
const PAIRS: readonly (readonly [string, Category, string, Category])[] = [
  [
    'Clones a shelf, runs given script, returns output.',
    'execute',
    'Clones a shelf, marks, and returns.',
    'write',
  ],
  [
    'Replaces all labels of a jar. This removes existing labels.',
    'write',
    'Replaces all labels of a jar. This removes existing jars elsewhere.',
    'destructive',
  ],
  [
    'Executa várias operações (POST/criar, DELETE/apagar).',
    'destructive',
    'Executa várias operações (POST/criar, GET/ler).',
    'execute',
  ],
  ['Cria viagem + dispara workflow', 'execute', 'Cria viagem com workflow', 'write'],
  ['Load jars to PostgreSQL', 'write', 'Load jars from PostgreSQL', 'read'],
  ['Pull latest changes (with rebase).', 'write', 'Pull latest reports.', 'read'],
  ['Build a transfer transaction', 'read', 'Build a shelf', 'write'],
  ['Generate locators for a screen.', 'read', 'Generate lockers for a hall.', 'write'],
];

describe('the category of a tool', () => {
  it.each(PAIRS)('of “%s” is %s, and of “%s” %s', (description, category, other, otherCategory) => {
    expect(judgeToy({ name: 'x1', description }).category).toBe(category);
    expect(judgeToy({ name: 'x1', description: other }).category).toBe(otherCategory);
  });
});

describe('a selector of operations', () => {
  const offering = (name: string) => ({
    type: 'object',
    properties: { [name]: { type: 'string', enum: ['ORDER', 'CALL', 'LEARN_MORE'] } },
  });
  it('says what the tool does, and not what a button of what it makes will do', () => {
    const tool = { name: 'make_leaflet', description: 'Creates a leaflet.' };
    expect(judgeToy({ ...tool, inputSchema: offering('action') }).category).toBe('financial');
    expect(judgeToy({ ...tool, inputSchema: offering('button_action') }).category).toBe('write');
  });
});
