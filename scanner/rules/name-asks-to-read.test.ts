import { rule } from './name-asks-to-read.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    { because: 'what a deletion would do is looked at', tool: { name: 'preview_delete_parcel' } },
    { because: 'the verb leads', tool: { name: 'list_old_parcels' }, words: 'list' },
    { because: 'the verb closes', tool: { name: 'parcelStampGet' }, words: 'Get' },
    { because: 'a splitter of texts only computes', tool: { name: 'stamp_text_splitter' } },
  ],
  quiet: [
    { because: 'a preview can be deleted', tool: { name: 'delete_preview' } },
    { because: 'a list can be deleted', tool: { name: 'list_delete' } },
    { because: 'adding is no reading', tool: { name: 'add_stamp' } },
  ],
});
