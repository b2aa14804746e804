import { rule } from '../handles-personal-data.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'what somebody is graded is theirs',
      tool: { name: 'get_all', description: 'Gets the grades of a student.' },
    },
    {
      because: 'a booking is the noun, and somebody made it',
      tool: { name: 'get_booking', description: 'Gets a booking by number.' },
    },
    {
      because: 'who was absent is somebody’s',
      tool: { name: 'list_all', description: 'Lists absences.' },
    },
    {
      because: 'a head that says little leaves the word to the compound before it',
      tool: { name: 'show', description: 'Gets the blood pressure history.' },
    },
    {
      because: 'what a body weighs is somebody’s, in Chinese',
      tool: { name: 'show', description: '获取体重记录。' },
    },
    {
      because: 'a résumé is somebody’s',
      tool: { name: 'show', description: 'Gets a resume.' },
    },
    {
      because: 'who one is, is asked',
      tool: { name: 'get_the_me', description: 'Gets the account that is used.' },
    },
    {
      because: 'a letter shows who wrote it',
      tool: { name: 'get_letter', description: 'Gets the text of a message.' },
    },
    {
      because: 'a user is somebody',
      tool: { name: 'get_shelf', description: 'Retrieves details of a user.' },
    },
  ],
  quiet: [
    {
      because: 'a grade of steel is nobody’s',
      tool: { name: 'get_all', description: 'Gets the grades of a steel.' },
    },
    {
      because: 'to go on is one of two buttons',
      tool: { name: 'halt', description: 'Toggle pause/resume.' },
    },
    {
      because: 'a link to a letter does not show it',
      tool: { name: 'get_letter_link', description: 'Gets the link of a message.' },
    },
    {
      because: 'who made the shelf is not what is on it',
      tool: { name: 'get_shelf', description: 'Retrieves details of a user-created shelf.' },
    },
    {
      because: 'papers on patients are written for readers',
      tool: { name: 'look_up', description: 'Searches for medical research articles.' },
    },
    {
      because: 'who is answered is only addressed',
      tool: { name: 'answer', description: 'Replies to all external participants.' },
    },
  ],
});
