import { rule } from './description-says-it-writes.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'it creates',
      tool: { name: 'parcel_window', description: 'Creates a new parcel.' },
      words: 'Creates a new parcel',
    },
    {
      because: 'one of two joined verbs writes',
      tool: { name: 'parcel_window', description: 'Finds a parcel and updates its label.' },
    },
    {
      because: 'Japanese puts the verb last',
      tool: {
        name: 'parcel_window',
        description: '\u65b0\u3057\u3044\u30bf\u30b9\u30af\u3092\u4f5c\u6210\u3057\u307e\u3059',
      },
    },
    {
      because: 'a comment is kept beside what it is about',
      tool: { name: 'loom_talk', description: 'Replies to a comment on a loom.' },
    },
    {
      because: 'what is made is a setting',
      tool: { name: 'loom_note', description: 'Creates a notification setting' },
    },
  ],
  quiet: [
    {
      because: 'creating is another tool’s work, of which something is said',
      tool: {
        name: 'parcel_window',
        description: 'The parcels of a hall. Creating one is the work of another tool.',
      },
    },
    {
      because: 'adding numbers changes nothing',
      tool: { name: 'parcel_window', description: 'Adds two numbers.' },
    },
    {
      because: 'what it does before is advice',
      tool: {
        name: 'parcel_window',
        description: 'Shows a parcel. Create one before calling this.',
      },
    },
    {
      because: 'an invoice is money',
      tool: { name: 'parcel_window', description: 'Creates an invoice.' },
    },
    {
      because: 'news are no verb',
      tool: { name: 'parcel_window', description: 'Lists trends, news events and moods.' },
    },
    {
      because: 'a word before a noun says what it is like',
      tool: {
        name: 'parcel_window',
        description: 'Fetch a leaf: full text, all pictures, complete index.',
      },
    },
    {
      because: 'a message goes to somebody',
      tool: { name: 'loom_talk', description: 'Replies to a message about a loom.' },
    },
    {
      because: 'what is made is a notification',
      tool: { name: 'loom_note', description: 'Creates a notification' },
    },
  ],
});
