import { rule } from './definition-says-too-little.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a bare noun says nothing',
      tool: { name: 'parcel_window' },
      words: 'parcel_window',
    },
    { because: 'an abbreviation says nothing', tool: { name: 'qzx' } },
  ],
  quiet: [
    { because: 'a verb is enough', tool: { name: 'list_parcels' } },
    { because: 'a status is read off', tool: { name: 'parcel_status' } },
    {
      because: 'a description without a verb still names something',
      tool: { name: 'qzx', description: 'Weather of a city.' },
    },
  ],
});
