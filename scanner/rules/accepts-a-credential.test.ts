import { rule } from './accepts-a-credential.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'key and secret come together under one name',
      tool: {
        name: 'set_up_loom',
        description: 'Sets up a loom.',
        inputSchema: { type: 'object', properties: { credentials: { type: 'object' } } },
      },
    },
    {
      because: 'whoever signs in has a password',
      tool: { name: 'enter_hall', description: 'Logs in with name and password.' },
    },
    {
      because: 'the words of a credential are written as one',
      tool: {
        name: 'open_store',
        description: 'Opens a store.',
        inputSchema: {
          type: 'object',
          properties: { dbhost: { type: 'string' }, dbpass: { type: 'string' } },
        },
      },
      words: 'dbpass',
    },
    {
      because: 'a private key is used',
      tool: { name: 'open_letter_by', description: 'Decrypts a letter using your private key.' },
    },
    {
      because: 'what is decrypted takes a key',
      tool: {
        name: 'open_letter_of',
        description: 'Decrypts a letter.',
        inputSchema: {
          type: 'object',
          properties: { letter: { type: 'string' }, key: { type: 'string' } },
        },
      },
    },
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
    {
      because: 'a switch makes a secret of what is stored',
      tool: {
        name: 'set_press_slot',
        description: 'Sets a slot of a press.',
        inputSchema: {
          type: 'object',
          properties: { value: { type: 'string' }, is_secret: { type: 'boolean' } },
        },
      },
      words: 'is_secret',
    },
    {
      because: 'one of the kinds of what is stored is a secret',
      tool: {
        name: 'set_press_slot',
        description: 'Sets a slot of a press.',
        inputSchema: {
          type: 'object',
          properties: { kind: { type: 'string', enum: ['plain', 'secret'] } },
        },
      },
      words: 'secret',
    },
    {
      because: 'headers are said to carry a bearer token',
      tool: {
        name: 'ring_far_bell',
        description: 'Rings a bell elsewhere.',
        inputSchema: {
          type: 'object',
          properties: {
            headers: { type: 'object', description: 'Such as Authorization: Bearer …' },
          },
        },
      },
      words: 'headers',
    },
    {
      because: 'a password is written in one with what it is of',
      tool: {
        name: 'lay_out_host',
        description: 'Lays out a host.',
        inputSchema: { type: 'object', properties: { dbpassword: { type: 'string' } } },
      },
    },
    {
      because: 'the token of a session opens it',
      tool: {
        name: 'name_loom',
        description: 'Names a loom.',
        inputSchema: {
          type: 'object',
          properties: { token: { type: 'string', description: 'Session token from the register' } },
        },
      },
    },
  ],
  quiet: [
    {
      because: 'the token that one is signed in with is looked at',
      tool: { name: 'get_guest', description: 'Authenticates and analyzes the current token.' },
    },
    {
      because: 'the token names a room that another tool lists',
      tool: {
        name: 'rename_room',
        description: 'Renames a room. `token` comes from list_rooms.',
        inputSchema: { type: 'object', properties: { token: { type: 'string' } } },
      },
    },
    {
      because: 'the token names a sheet',
      tool: {
        name: 'read_sheet',
        description: 'Reads a sheet.',
        inputSchema: { type: 'object', properties: { spreadsheet_token: { type: 'string' } } },
      },
    },
    {
      because: 'what is sold is a coin',
      tool: {
        name: 'quote_coin',
        description: 'Shows a quote.',
        inputSchema: {
          type: 'object',
          properties: { sell_token: { type: 'string' }, amount: { type: 'string' } },
        },
      },
    },
    {
      because: 'what has a symbol is a coin',
      tool: {
        name: 'show_coin',
        description: 'Shows the symbol of a coin.',
        inputSchema: { type: 'object', properties: { token: { type: 'string' } } },
      },
    },
    {
      because: 'the key of a record is its name',
      tool: {
        name: 'show_letter_of',
        description: 'Shows a letter.',
        inputSchema: { type: 'object', properties: { key: { type: 'string' } } },
      },
    },
    {
      because: 'a token of which there is an amount is a coin',
      tool: {
        name: 'weigh_coin',
        description: 'Suggests a swap.',
        inputSchema: {
          type: 'object',
          properties: { token: { type: 'string' }, amount: { type: 'string' } },
        },
      },
    },
    {
      because: 'to look for secrets by their kind is to give none',
      tool: {
        name: 'find_slots_of_press',
        description: 'Searches the slots of a press.',
        inputSchema: {
          type: 'object',
          properties: { kind: { type: 'string', enum: ['plain', 'secret'] } },
        },
      },
    },
    {
      because: 'beside a spender a token is a coin',
      tool: {
        name: 'raise_purse_limit',
        description: 'Raises the limit of a spender.',
        inputSchema: {
          type: 'object',
          properties: { token: { type: 'string' }, spender: { type: 'string' } },
        },
      },
    },
    {
      because: 'the tokens of a form letter are filled in',
      tool: {
        name: 'make_letter',
        inputSchema: {
          type: 'object',
          properties: { tokens: { type: 'array', description: 'Variables of the template' } },
        },
      },
    },
    {
      because: 'a page token only says where the next page begins',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.',
        inputSchema: { type: 'object', properties: { page_token: { type: 'string' } } },
      },
    },
    {
      because: 'a confirmation token only repeats what a preview has shown',
      tool: {
        name: 'remove_parcel',
        description: 'Removes a parcel.',
        inputSchema: { type: 'object', properties: { confirmation_token: { type: 'string' } } },
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
    {
      because: 'what becomes of a password is none',
      tool: {
        name: 'lay_out_host',
        description: 'Lays out a host.',
        inputSchema: { type: 'object', properties: { passwordless: { type: 'boolean' } } },
      },
    },
    {
      because: 'the token is one that is dealt in',
      tool: {
        name: 'swap_wool',
        description: 'Swaps wool.',
        inputSchema: {
          type: 'object',
          properties: {
            token: { type: 'string', description: 'Symbol of the token to swap from' },
          },
        },
      },
    },
  ],
});
