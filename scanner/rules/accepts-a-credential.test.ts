import { rule } from './accepts-a-credential.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a parameter is called an API key',
      tool: {
        name: 'sync_ledger_copy',
        description: 'Copies the ledger to another account.',
        inputSchema: { type: 'object', properties: { apiKey: { type: 'string' } } },
      },
      words: 'apiKey',
    },
    {
      because: 'a password is asked for',
      tool: {
        name: 'open_mailbox',
        description: 'Opens the mailbox of an account.',
        inputSchema: {
          type: 'object',
          properties: { user: { type: 'string' }, mailbox_password: { type: 'string' } },
        },
      },
      words: 'mailbox_password',
    },
    {
      because: 'a connection string holds a password',
      tool: {
        name: 'attach_store',
        description: 'Attaches a data store.',
        inputSchema: { type: 'object', properties: { connection_string: { type: 'string' } } },
      },
    },
    {
      because: 'nobody can do it without the seed phrase',
      tool: {
        name: 'bring_purse_in',
        description: 'Imports a purse from a seed phrase.',
      },
    },
  ],
  quiet: [
    {
      because: 'a page token only says where the next page begins',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.',
        inputSchema: { type: 'object', properties: { page_token: { type: 'string' } } },
      },
    },
    {
      because: 'the token is a coin, as its description says',
      tool: {
        name: 'coin_facts',
        description: 'Shows facts of a coin.',
        inputSchema: {
          type: 'object',
          properties: { token: { type: 'string', description: 'Symbol of the token' } },
        },
      },
    },
    {
      because: 'a number of tokens is a length',
      tool: {
        name: 'shorten_text',
        description: 'Shortens a text.',
        inputSchema: { type: 'object', properties: { max_tokens: { type: 'number' } } },
      },
    },
    {
      because: 'a phrase that is shown is not asked for',
      tool: {
        name: 'make_key_sample',
        description: 'Shows a sample of a seed phrase.',
      },
    },
  ],
});
