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
  ],
  quiet: [
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
