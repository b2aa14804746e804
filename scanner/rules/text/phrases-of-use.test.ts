import { rule as contentIsPrivate } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';
import { rule as touchesLocalFiles } from '../touches-local-files.ts';

testRule(contentIsPrivate, {
  fires: [
    {
      because: 'what is shown is private',
      tool: { name: 'list_things', description: 'Lists invoices of a month.' },
    },
  ],
  quiet: [
    {
      because: 'behind the colon stands what is summed up',
      tool: { name: 'sales_of_days', description: 'Sales report for a range: revenue, orders.' },
    },
    {
      because: 'what things are used in is not shown',
      tool: { name: 'list_things', description: 'Lists things used in invoices.' },
    },
  ],
});

testRule(touchesLocalFiles, {
  fires: [
    {
      because: 'nobody says where the file is, and it is none that is handed over',
      tool: { name: 'bring_in_rows', description: 'Imports a CSV file.' },
    },
    {
      because: 'where it is saved to is a path and nobody who is written to',
      tool: {
        name: 'show_rows',
        description: 'Shows the rows of a month.',
        inputSchema: { type: 'object', properties: { save_to: { type: 'string' } } },
      },
    },
  ],
  quiet: [
    {
      because: 'what is given is the text and not its place',
      tool: {
        name: 'apply_text',
        description: 'Applies a manifest.',
        inputSchema: {
          type: 'object',
          properties: {
            file: { type: 'string', description: 'Content of the manifest, as YAML.' },
          },
        },
      },
    },
    {
      because: 'who it goes to is no path',
      tool: {
        name: 'show_rows',
        description: 'Shows the rows of a month.',
        inputSchema: { type: 'object', properties: { ship_to: { type: 'string' } } },
      },
    },
    {
      because: 'the text of the file is given',
      tool: {
        name: 'bring_in_rows',
        description: 'Imports a CSV file.',
        inputSchema: { type: 'object', properties: { csv_content: { type: 'string' } } },
      },
    },
  ],
});
