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
      because: 'it says so in another language',
      tool: { name: 'merge_albums', description: '合并两个相册。此操作不可撤销。' },
      words: '不可撤销',
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
      because: 'for good is how it is written down',
      tool: { name: 'store_letter', description: 'Registra definitivamente una carta.' },
    },
    {
      because: 'it can be undone',
      tool: { name: 'merge_albums', description: 'Merges two albums. This can be undone.' },
    },
  ],
});
