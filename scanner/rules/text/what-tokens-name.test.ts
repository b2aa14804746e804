import { rule } from '../accepts-a-credential.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'the code is what one is let in with',
      tool: {
        name: 'end_oauth',
        description: 'Ends the flow.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
    },
    {
      because: 'no tables are told of',
      tool: {
        name: 'show_row',
        description: 'Shows a row.',
        inputSchema: { type: 'object', properties: { app_token: { type: 'string' } } },
      },
    },
  ],
  quiet: [
    {
      because: 'an error that is looked up lets nobody in',
      tool: {
        name: 'find_auth_error',
        description: 'Looks up an error.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
    },
    {
      because: 'a code of a jar opens nothing',
      tool: {
        name: 'end_jar',
        description: 'Ends the flow.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
    },
    {
      because: 'the list gives the token away',
      tool: {
        name: 'show_jar',
        description: 'Shows a jar.',
        inputSchema: {
          type: 'object',
          properties: { jar_token: { type: 'string', description: 'Access token, from the list' } },
        },
      },
    },
    {
      because: 'tables are called by it, as they are by their number',
      tool: {
        name: 'show_row',
        description: 'Shows a row.',
        inputSchema: {
          type: 'object',
          properties: { app_token: { type: 'string' }, table_id: { type: 'string' } },
        },
      },
    },
  ],
});
