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
  ],
  quiet: [
    {
      because: 'nobody makes a disk again',
      tool: { name: 'tidy_hall', description: 'Cleans the disk of a hall.' },
    },
  ],
});
