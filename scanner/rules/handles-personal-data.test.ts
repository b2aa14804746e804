import { rule } from './handles-personal-data.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'customers are people',
      tool: { name: 'list_stamp_buyers', description: 'Lists customers.' },
      words: 'Lists customers',
    },
    {
      because: 'a mail is about somebody',
      tool: { name: 'show_letter', description: 'Reads a mail.' },
    },
    {
      because: 'a phone number identifies somebody',
      tool: { name: 'show_line', description: 'Looks up a phone number.' },
    },
    {
      because: 'what people do is about them',
      tool: {
        name: 'show_doings',
        description: 'Lists the activity of a user.',
      },
    },
  ],
  quiet: [
    {
      because: 'parcels are things',
      tool: { name: 'list_parcels', description: 'Lists parcels.' },
    },
    {
      because: 'the user is only asked',
      tool: { name: 'confirm_cost_of', description: 'Asks the user to confirm.' },
    },
    {
      because: 'a template of a mail is about nobody',
      tool: { name: 'show_letter_form', description: 'Shows the template of a letter.' },
    },
    {
      because: 'programs write to each other',
      tool: {
        name: 'take_next',
        description: 'Receives a message from a queue.',
      },
    },
  ],
});
