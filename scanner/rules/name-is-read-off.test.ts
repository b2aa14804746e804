import { rule } from './name-is-read-off.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    { because: 'a status is read off', tool: { name: 'parcel_status' }, words: 'status' },
    {
      because: 'an eligibility is read off, though refund is a verb too',
      tool: { name: 'parcel_refund_quote' },
      words: 'quote',
    },
    { because: 'a question is answered', tool: { name: 'is_parcel_open' }, words: 'is' },
    {
      because: 'several things are listed',
      tool: { name: 'late_alerts', description: undefined },
    },
  ],
  quiet: [
    { because: 'the verb is sure', tool: { name: 'update_parcel_status' } },
    { because: 'nothing is read off', tool: { name: 'parcel_window' } },
  ],
});
