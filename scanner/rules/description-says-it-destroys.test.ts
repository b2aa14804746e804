import { rule } from './description-says-it-destroys.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'it deletes',
      tool: { name: 'parcel_window', description: 'Permanently deletes parcels.' },
      words: 'deletes parcels',
    },
    {
      because: 'a world that begins anew is lost',
      tool: { name: 'anew', description: 'Resets the world of a server.' },
    },
    { because: 'it drops a table', tool: { name: 'parcel_window', description: 'Drops a table.' } },
    {
      because: 'Russian reads too',
      tool: {
        name: 'parcel_window',
        description:
          '\u0423\u0434\u0430\u043b\u044f\u0435\u0442 \u0443\u043a\u0430\u0437\u0430\u043d\u043d\u044b\u0439 \u0444\u0430\u0439\u043b',
      },
    },
    {
      because: 'what is found is removed',
      tool: { name: 'parcel_window', description: 'Finds a parcel and removes it.' },
    },
  ],
  quiet: [
    {
      because: 'what is not kept is not shown',
      tool: { name: 'parcel_tint', description: 'Keep or remove the tint of a parcel.' },
    },
    {
      because: 'a counter that begins anew is counted again',
      tool: { name: 'anew', description: 'Resets a counter.' },
    },
    {
      because: 'what one call sets another sets again',
      tool: { name: 'parcel_window', description: 'Sets or clears the parent of a parcel.' },
    },
    {
      because: 'it shows what was deleted',
      tool: { name: 'parcel_window', description: 'Lists deleted parcels.' },
    },
    {
      because: 'it only denies deleting',
      tool: { name: 'parcel_window', description: 'Does not delete parcels.' },
    },
    {
      because: 'a filter that is cleared is no loss',
      tool: { name: 'parcel_window', description: 'Clears the filter of the view.' },
    },
    {
      because: 'the background of a picture is no loss',
      tool: { name: 'parcel_window', description: 'Removes the background of an image.' },
    },
    {
      because: 'a draft that was sent stands elsewhere',
      tool: { name: 'parcel_window', description: 'Sends a draft and removes it from the drafts.' },
    },
  ],
});
