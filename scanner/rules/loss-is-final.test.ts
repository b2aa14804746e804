import { rule } from './loss-is-final.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'it says that it cannot be undone',
      tool: { name: 'merge_albums', description: 'Merges two albums. This cannot be undone.' },
      words: 'cannot be undone',
    },
    {
      because: 'it says permanently',
      tool: { name: 'drop_parcels', description: 'Permanently deletes parcels.' },
      words: 'Permanently',
    },
    {
      because: 'nobody is asked before it is lost',
      tool: {
        name: 'store_letter',
        description: 'Stores a letter. It will overwrite letters of that name without warning.',
      },
      words: 'overwrite letters of that name without warning',
    },
  ],
  quiet: [
    {
      because: 'another tool deletes, and this one brings back',
      tool: {
        name: 'bring_back_letter',
        description: 'Restores a letter that was voided. Deletion has no undo.',
      },
    },
    {
      because: 'nothing is lost without warning',
      tool: { name: 'store_letter', description: 'Stores a letter without warning the postman.' },
    },
    {
      because: 'a reading tool loses nothing',
      tool: { name: 'list_parcels', description: 'Lists parcels that were permanently deleted.' },
    },
    {
      because: 'it can be undone',
      tool: { name: 'merge_albums', description: 'Merges two albums. This can be undone.' },
    },
  ],
});
