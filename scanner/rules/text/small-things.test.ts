import { rule } from '../loss-is-small.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a draft was never sent',
      tool: { name: 'delete_draft', description: 'Deletes draft letters by number.' },
    },
    {
      because: 'the next build makes them again',
      tool: { name: 'tidy_hall', description: 'Cleans build products of a hall.' },
    },
    {
      because: 'a plugin is installed again',
      tool: { name: 'tidy_hall', description: 'Uninstalls a plugin of a hall.' },
    },
    {
      because: 'the name says which kind of record it is',
      tool: { name: 'mx_record_delete', description: 'Deletes a record by number.' },
    },
    {
      because: 'a note on an order is one of many',
      tool: { name: 'drop_order_note', description: 'Deletes a note.' },
    },
    {
      because: 'a key to sign in with is made anew',
      tool: { name: 'drop_hall_key', description: 'Deletes an authentication key.' },
    },
  ],
  quiet: [
    {
      because: 'what a chart has set up goes with it',
      tool: { name: 'tidy_hall', description: 'Uninstalls a hall release.' },
    },
    {
      because: 'a record of no short kind is a document',
      tool: { name: 'loom_record_delete', description: 'Deletes a record by number.' },
    },
    {
      because: 'a note by itself is what somebody wrote',
      tool: { name: 'drop_hall_note', description: 'Deletes a note.' },
    },
    {
      because: 'nobody makes a disk again',
      tool: { name: 'tidy_hall', description: 'Cleans the disk of a hall.' },
    },
  ],
});
