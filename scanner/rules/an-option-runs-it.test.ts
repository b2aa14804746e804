import { rule } from './an-option-runs-it.ts';
import { testRule } from './test-rule.ts';

const taking = (name: string) => ({
  type: 'object',
  properties: { sql: { type: 'string' }, [name]: { type: 'boolean' } },
});

testRule(rule, {
  fires: [
    {
      because: 'measured plans come from running the statement',
      tool: {
        name: 'explain_rows',
        description: 'Explains a SQL statement.',
        inputSchema: taking('analyze'),
      },
      words: 'analyze',
    },
  ],
  quiet: [
    {
      because: 'how the answer is written changes nothing',
      tool: {
        name: 'explain_rows',
        description: 'Explains a SQL statement.',
        inputSchema: taking('verbose'),
      },
    },
    {
      because: 'no program is handed over',
      tool: {
        name: 'explain_rows',
        description: 'Explains a row.',
        inputSchema: { type: 'object', properties: { analyze: { type: 'boolean' } } },
      },
    },
    {
      because: 'it is limited to reading',
      tool: {
        name: 'explain_rows',
        description: 'Explains a read-only SQL query.',
        inputSchema: taking('analyze'),
      },
    },
  ],
});
