import { rule } from '../loss-is-small.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a rating is the noun, whatever verb it comes from',
      tool: { name: 'delete_rating', description: 'Deletes a rating.' },
    },
    {
      because: 'an empty folder holds nothing',
      tool: { name: 'delete_folder', description: 'Deletes a folder (must be empty).' },
    },
    {
      because: 'what it held together stays',
      tool: { name: 'delete_album', description: 'Deletes an album; its pictures remain.' },
    },
    {
      because: 'one of many short entries of a zone',
      tool: { name: 'delete_record', description: 'Deletes a DNS record.' },
    },
    {
      because: 'an address is one line',
      tool: { name: 'delete_address', description: 'Deletes a postal address.' },
    },
  ],
  quiet: [
    {
      because: 'a building is no small thing by its ending',
      tool: { name: 'delete_building', description: 'Deletes a building.' },
    },
    {
      because: 'a folder goes with what it holds',
      tool: { name: 'delete_folder', description: 'Deletes a folder with its files.' },
    },
    {
      because: 'nothing remains of it',
      tool: { name: 'delete_album', description: 'Deletes an album; it will not remain.' },
    },
    {
      because: 'a record of a patient is no line of a zone',
      tool: { name: 'delete_record', description: 'Deletes a patient record.' },
    },
  ],
});
