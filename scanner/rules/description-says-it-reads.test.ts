import { rule } from './description-says-it-reads.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'who signs in the end is somebody else',
      tool: {
        name: 'x_parcel',
        description: 'Return the arguments for the client to build and sign a parcel.',
      },
    },
    {
      because: 'it lists',
      tool: { name: 'parcel_window', description: 'Lists all parcels of a sender.' },
      words: 'Lists all parcels',
    },
    {
      because: 'a search that is run is still a search',
      tool: { name: 'parcel_window', description: 'Runs a search over parcels.' },
    },
    {
      because: 'German reads too',
      tool: { name: 'parcel_window', description: 'Zeigt die Pakete eines Absenders.' },
    },
    {
      because: 'where a name is defined is looked up',
      tool: { name: 'loom_word', description: 'Goes to the definition of a name.' },
    },
  ],
  quiet: [
    { because: 'it deletes', tool: { name: 'parcel_window', description: 'Deletes all parcels.' } },
    {
      because: 'a report of a bug is written and not read',
      tool: { name: 'parcel_window', description: 'Reports a bug to the makers.' },
    },
    {
      because: 'evaluating code runs it',
      tool: { name: 'parcel_window', description: 'Evaluates JavaScript in the page.' },
    },
    {
      because: 'a browser is driven',
      tool: { name: 'loom_page', description: 'Goes to a page.' },
    },
  ],
});
