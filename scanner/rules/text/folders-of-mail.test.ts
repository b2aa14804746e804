import { testRule } from '../test-rule.ts';
import { rule } from '../touches-local-files.ts';

testRule(rule, {
  fires: [
    {
      because: 'the folder is said to hold documents',
      tool: {
        name: 'weigh_papers',
        description: 'Evaluates papers.',
        inputSchema: {
          type: 'object',
          properties: { folder: { type: 'string', description: 'Folder containing documents' } },
        },
      },
    },
  ],
  quiet: [
    {
      because: 'the folder is said to hold a message, as folders of a mailbox do',
      tool: {
        name: 'weigh_letter',
        description: 'Weighs a letter.',
        inputSchema: {
          type: 'object',
          properties: { folder: { type: 'string', description: 'Folder containing the message' } },
        },
      },
    },
  ],
});
