import { rule } from './an-option-destroys.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'the occasion is this call',
      tool: {
        name: 'close_shelf',
        description: 'Closes a shelf.',
        inputSchema: { type: 'object', properties: { delete_on_close: { type: 'boolean' } } },
      },
    },
    {
      because: 'the switch is said to destroy',
      tool: {
        name: 'rebuild_shelf',
        description: 'Rebuilds a shelf.',
        inputSchema: {
          type: 'object',
          properties: { clean: { type: 'boolean', description: 'All of it (DESTRUCTIVE).' } },
        },
      },
    },
    {
      because: 'an adverb before the verb changes nothing about it',
      tool: {
        name: 'call_off_letter',
        description: 'Calls a letter off and keeps it as a draft.',
        inputSchema: { type: 'object', properties: { permanentlyDelete: { type: 'boolean' } } },
      },
    },
    {
      because: 'a switch deletes the remote copy',
      tool: {
        name: 'push_branch_copy',
        description: 'Pushes a branch copy to the mirror.',
        inputSchema: { type: 'object', properties: { delete: { type: 'boolean' } } },
      },
      words: 'delete',
    },
    {
      because: 'a switch wipes what was there before',
      tool: {
        name: 'import_sheet_rows',
        description: 'Imports rows from a sheet.',
        inputSchema: { type: 'object', properties: { wipeExisting: { type: 'boolean' } } },
      },
    },
    {
      because: 'the hard way throws away what the soft one keeps',
      tool: {
        name: 'reset_press_state',
        description: 'Resets the press to an earlier state.',
        inputSchema: {
          type: 'object',
          properties: { mode: { type: 'string', enum: ['soft', 'hard'] } },
        },
      },
      words: 'hard',
    },
  ],
  quiet: [
    {
      because: 'what is set up here happens later',
      tool: {
        name: 'update_shelf',
        description: 'Updates a shelf.',
        inputSchema: { type: 'object', properties: { delete_jars_on_close: { type: 'boolean' } } },
      },
    },
    {
      because: 'what is protected against is not done',
      tool: {
        name: 'guard_shelf',
        description: 'Enable or disable delete protection on a shelf.',
        inputSchema: { type: 'object', properties: { delete: { type: 'boolean' } } },
      },
    },
    {
      because: 'the switch only confirms what is asked for',
      tool: {
        name: 'rebuild_shelf',
        description: 'Rebuilds a shelf.',
        inputSchema: {
          type: 'object',
          properties: { confirm: { type: 'boolean', description: 'Says yes (DESTRUCTIVE).' } },
        },
      },
    },
    {
      because: 'the switch says how and not what',
      tool: {
        name: 'update_note_card',
        description: 'Updates a note card.',
        inputSchema: { type: 'object', properties: { forceRefresh: { type: 'boolean' } } },
      },
    },
    {
      because: 'the tool only reads, whatever the switch filters',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.',
        inputSchema: { type: 'object', properties: { deleted: { type: 'boolean' } } },
      },
    },
    {
      because: 'a text is no switch',
      tool: {
        name: 'update_note_card',
        description: 'Updates a note card.',
        inputSchema: { type: 'object', properties: { delete_reason: { type: 'string' } } },
      },
    },
    {
      because: 'a timestamp of a deletion is no switch',
      tool: {
        name: 'update_note_card',
        description: 'Updates a note card.',
        inputSchema: { type: 'object', properties: { deletedAt: { type: 'boolean' } } },
      },
    },
    {
      because: 'a hard pencil destroys nothing',
      tool: {
        name: 'set_stamp_ink',
        description: 'Sets the ink of a stamp.',
        inputSchema: {
          type: 'object',
          properties: { pencil: { type: 'string', enum: ['soft', 'hard'] } },
        },
      },
    },
  ],
});
