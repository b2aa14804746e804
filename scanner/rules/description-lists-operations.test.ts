import { rule } from './description-lists-operations.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'the brackets list verbs',
      tool: { name: 'parcel_admin', description: 'Manages parcels (create, update, delete).' },
      words: 'delete',
    },
    {
      because: 'bullets list verbs',
      tool: {
        name: 'parcel_admin',
        description: 'Manages parcels.\n\nOperations:\n- list: all parcels\n- remove: one parcel',
      },
      words: 'remove',
    },
  ],
  quiet: [
    {
      because: 'the brackets list things',
      tool: { name: 'show_parcel', description: 'Shows a parcel (weight, size, sender).' },
    },
    {
      because: 'ratings are results',
      tool: {
        name: 'show_rating',
        description: 'Returns:\n- rating: what analysts say (buy/sell/hold)',
      },
    },
    {
      because: 'one verb in brackets is a remark',
      tool: { name: 'show_parcel', description: 'Shows a parcel (delete is elsewhere).' },
    },
  ],
});
