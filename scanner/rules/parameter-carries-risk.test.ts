import { rule } from './parameter-carries-risk.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a command',
      tool: {
        name: 'do_in_console',
        description: 'Runs a command.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
      words: 'command',
    },
    {
      because: 'who receives something that is sent',
      tool: {
        name: 'send_stamp_note',
        description: 'Sends a mail.',
        inputSchema: { type: 'object', properties: { to: { type: 'string' } } },
      },
      words: 'to',
    },
    {
      because: 'an amount of money',
      tool: {
        name: 'pay_stamp_bill',
        description: 'Pays a bill.',
        inputSchema: { type: 'object', properties: { amount: { type: 'number' } } },
      },
      words: 'amount',
    },
    {
      because: 'what is destroyed',
      tool: {
        name: 'drop_parcels',
        description: 'Deletes a parcel.',
        inputSchema: { type: 'object', properties: { parcel_id: { type: 'string' } } },
      },
      words: 'parcel_id',
    },
    {
      because: 'everybody who sees the issue can read it',
      tool: {
        name: 'say_below',
        description: 'Adds a comment to an issue.',
        inputSchema: { type: 'object', properties: { body: { type: 'string' } } },
      },
      words: 'body',
    },
  ],
  quiet: [
    {
      because: 'a draft is read by nobody else',
      tool: {
        name: 'write_below',
        description: 'Adds a paragraph to a draft.',
        inputSchema: { type: 'object', properties: { body: { type: 'string' } } },
      },
    },
    {
      because: 'a country code is short',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.',
        inputSchema: { type: 'object', properties: { country_code: { type: 'string' } } },
      },
    },
    {
      because: 'an amount that is converted moves nothing',
      tool: {
        name: 'convert_coins',
        description: 'Converts an amount.',
        inputSchema: { type: 'object', properties: { amount: { type: 'number' } } },
      },
    },
    {
      because: 'a limit only shortens the answer',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.',
        inputSchema: { type: 'object', properties: { limit: { type: 'number' } } },
      },
    },
  ],
});
