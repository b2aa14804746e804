import { testRule } from './test-rule.ts';
import { rule } from './title-says-what-it-does.ts';

testRule(rule, {
  fires: [
    {
      because: 'the title deletes',
      tool: { name: 'qzx', title: 'Delete a parcel' },
      words: 'Delete a parcel',
    },
    {
      because: 'the title among the annotations counts where there is no other',
      tool: { name: 'qzx', annotations: { title: 'List parcels' } },
      words: 'List parcels',
    },
  ],
  quiet: [
    {
      because: 'a title without a verb says nothing',
      tool: { name: 'qzx', title: 'Parcel window' },
    },
    { because: 'there is none', tool: { name: 'qzx' } },
  ],
});
