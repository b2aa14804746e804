import { rule } from './name-asks-to-pay.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a withdrawal comes from somewhere',
      tool: { name: 'withdrawal_from_till' },
    },
    { because: 'a refund is made', tool: { name: 'create_stamp_refund' }, words: 'create' },
    { because: 'an order is placed', tool: { name: 'place_stamp_order' }, words: 'place' },
    { because: 'coins are transferred', tool: { name: 'transfer_stamp_coins' }, words: 'transfer' },
  ],
  quiet: [
    {
      because: 'withdrawals of a till are listed',
      tool: { name: 'list_withdrawal_slips' },
    },
    { because: 'refunds are listed', tool: { name: 'list_stamp_refunds' } },
    { because: 'a price is made and nothing is paid', tool: { name: 'create_stamp_price' } },
  ],
});
