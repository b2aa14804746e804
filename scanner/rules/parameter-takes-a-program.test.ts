import { rule } from './parameter-takes-a-program.ts';
import { testRule } from './test-rule.ts';

const taking = (name: string) => ({
  type: 'object',
  properties: { [name]: { type: 'string' } },
});

testRule(rule, {
  fires: [
    {
      because: 'nothing but a statement is named',
      tool: {
        name: 'ledger',
        description: 'SQL of a ledger.',
        inputSchema: taking('sql'),
      },
      words: 'sql',
    },
    {
      because: 'a place where Python is written is named',
      tool: {
        name: 'bench',
        description: 'Stateful Python environment.',
        inputSchema: taking('code'),
      },
      words: 'code',
    },
  ],
  quiet: [
    {
      because: 'a page about a command runs none',
      tool: {
        name: 'manual',
        description: 'Manual page of a command.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    },
    {
      because: 'a verb says what becomes of it',
      tool: { name: 'tidy', description: 'Formats a Python script.', inputSchema: taking('code') },
    },
    {
      because: 'the code of a country is no program',
      tool: { name: 'land', description: 'Facts by country code.', inputSchema: taking('code') },
    },
    {
      because: 'it is limited to reading',
      tool: { name: 'ledger', description: 'Read-only SQL access.', inputSchema: taking('sql') },
    },
  ],
});
