import { rule } from './description-adds-an-effect.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'it also deletes',
      tool: {
        name: 'move_parcel_copy',
        description: 'Copies a parcel. This tool also deletes the original parcel.',
      },
      words: 'deletes the original parcel',
    },
    {
      because: 'something is saved to a file',
      tool: {
        name: 'draw_curve',
        description: 'Computes a curve. The curve is saved to a CSV file.',
      },
    },
  ],
  quiet: [
    {
      because: 'the caller is advised',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels. Delete old parcels before calling.',
      },
    },
    {
      because: 'it is denied',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels. The parcels are not saved to a file.',
      },
    },
    {
      because: 'an example shows another call',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.\n\nExamples:\n- Deletes nothing.',
      },
    },
  ],
});
