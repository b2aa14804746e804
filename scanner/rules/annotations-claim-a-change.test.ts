import { rule } from './annotations-claim-a-change.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'the server says that the tool does more than read',
      tool: { name: 'parcel_window', annotations: { readOnlyHint: false } },
      words: 'false',
    },
    {
      because: 'the server says that a call may destroy',
      tool: { name: 'parcel_window', annotations: { destructiveHint: true } },
      words: 'true',
    },
  ],
  quiet: [
    {
      because: 'a claim of only reading lowers nothing',
      tool: { name: 'parcel_window', annotations: { readOnlyHint: true } },
    },
    {
      because: 'the destructive hint has no meaning on a tool that only reads',
      tool: { name: 'parcel_window', annotations: { readOnlyHint: true, destructiveHint: true } },
    },
    { because: 'nothing is claimed', tool: { name: 'parcel_window' } },
  ],
});
