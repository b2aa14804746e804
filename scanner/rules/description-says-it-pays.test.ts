import { rule } from './description-says-it-pays.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'it refunds',
      tool: { name: 'parcel_window', description: 'Refunds a payment to the customer.' },
      words: 'Refunds a payment',
    },
    {
      because: 'a payment link binds',
      tool: { name: 'parcel_window', description: 'Creates a payment link.' },
    },
    {
      because: 'a cancelled plan is a paid plan changed',
      tool: { name: 'parcel_window', description: 'Cancels a subscription.' },
    },
    {
      because: 'what is submitted is what was built',
      tool: { name: 'x_parcel', description: 'Builds a limit order and submits it to a book.' },
    },
  ],
  quiet: [
    {
      because: 'an eligibility is read off',
      tool: { name: 'parcel_window', description: 'Checks whether an order can be refunded.' },
    },
    {
      because: 'a price list is read',
      tool: { name: 'parcel_window', description: 'Lists invoices.' },
    },
    {
      because: 'a file that is transferred is no money',
      tool: { name: 'parcel_window', description: 'Transfers a repository to another owner.' },
    },
    {
      because: 'what is submitted is a form',
      tool: { name: 'x_parcel', description: 'Builds a form and submits it to a book.' },
    },
  ],
});
