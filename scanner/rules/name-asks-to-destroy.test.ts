import { rule } from './name-asks-to-destroy.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    { because: 'the verb leads', tool: { name: 'delete_stamp_album' }, words: 'delete' },
    { because: 'the verb closes', tool: { name: 'stamp_album_delete' }, words: 'delete' },
    { because: 'capitals join words', tool: { name: 'purgeStampCache' }, words: 'purge' },
  ],
  quiet: [
    { because: 'deleted things are listed', tool: { name: 'list_deleted_stamps' } },
    { because: 'a report of deletions is a report', tool: { name: 'stamp_deletion_report' } },
    {
      because: 'what is dragged is let go of',
      tool: { name: 'drag_and_drop', description: 'Moves a card with the mouse.' },
    },
  ],
});
