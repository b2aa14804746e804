import { rule } from './parameter-offers-operations.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'the description lists names of operations',
      tool: {
        name: 'care_for_loom',
        description: 'Cares for a loom.',
        inputSchema: {
          type: 'object',
          properties: { action: { type: 'string', description: 'Options: list, delete_old' } },
        },
      },
    },
    {
      because: 'one operation deletes',
      tool: {
        name: 'parcel_admin',
        description: 'Manages parcels.',
        inputSchema: {
          type: 'object',
          properties: { action: { type: 'string', enum: ['list', 'delete'] } },
        },
      },
      words: 'delete',
    },
    {
      because: 'values in capitals are read too',
      tool: {
        name: 'parcel_admin',
        description: 'Manages parcels.',
        inputSchema: {
          type: 'object',
          properties: { operationType: { type: 'string', enum: ['CREATE_STAMP', 'LIST_STAMPS'] } },
        },
      },
      words: 'CREATE_STAMP',
    },
    {
      because: 'the operations stand in the description',
      tool: {
        name: 'care_for_loom',
        description: 'Cares for a loom.',
        inputSchema: {
          type: 'object',
          properties: { action: { type: 'string', description: 'Action: mend, stop or delete' } },
        },
      },
    },
    {
      because: 'the operations stand in the docstring',
      tool: {
        name: 'care_for_loom',
        description:
          "Cares for a loom.\n\nArgs:\n    loom: Which\n    action: Action ('mend' or 'delete')",
        inputSchema: { type: 'object', properties: { action: { type: 'string' } } },
      },
      words: 'delete',
    },
  ],
  quiet: [
    {
      because: 'formats are no operations',
      tool: {
        name: 'show_parcel',
        description: 'Shows a parcel.',
        inputSchema: {
          type: 'object',
          properties: { format: { type: 'string', enum: ['text', 'json'] } },
        },
      },
    },
    {
      because: 'states are no operations',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.',
        inputSchema: {
          type: 'object',
          properties: { state: { type: 'string', enum: ['deleted', 'kept'] } },
        },
      },
    },
    {
      because: 'HTTP methods have a rule of their own',
      tool: {
        name: 'relay_call',
        description: 'Makes a request.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['GET', 'DELETE'] } },
        },
      },
    },
    {
      because: 'the operation is what is asked about',
      tool: {
        name: 'may_do_parcel',
        description: 'Checks whether somebody may change a parcel.',
        inputSchema: { type: 'object', properties: { action: { enum: ['read', 'delete'] } } },
      },
    },
    {
      because: 'the description lists things',
      tool: {
        name: 'care_for_loom',
        description: 'Cares for a loom.',
        inputSchema: {
          type: 'object',
          properties: { action: { type: 'string', description: 'One of: wool, silk' } },
        },
      },
    },
  ],
});
