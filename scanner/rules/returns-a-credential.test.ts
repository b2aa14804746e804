import { rule } from './returns-a-credential.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a secret is shown',
      tool: { name: 'show_word', description: 'Gets the secret of an app.' },
      words: 'Gets the secret',
    },
    {
      because: 'environment variables show what they hold',
      tool: { name: 'list_env_of_press', description: 'Lists the environment variables.' },
    },
    {
      because: 'a later sentence says so',
      tool: { name: 'open_stamp_room', description: 'Opens a room. Returns a session key.' },
    },
    {
      because: 'the result has one',
      tool: {
        name: 'open_stamp_room',
        description: 'Creates a room.',
        outputSchema: { type: 'object', properties: { accessToken: { type: 'string' } } },
      },
      words: 'accessToken',
    },
  ],
  quiet: [
    {
      because: 'an example opens nothing',
      tool: { name: 'show_word_forms', description: 'Shows example connection strings.' },
    },
    {
      because: 'a page token opens nothing',
      tool: { name: 'list_parcels', description: 'Lists parcels. Returns a page token.' },
    },
    {
      because: 'the state of a key is no key',
      tool: { name: 'show_key_state', description: 'Gets the status of an API key.' },
    },
  ],
});
