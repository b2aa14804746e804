import { rule as isPrivate } from '../content-is-private.ts';
import { rule as ofPeople } from '../handles-personal-data.ts';
import { testRule } from '../test-rule.ts';

function asking(name: string, description: string, ...keys: readonly string[]) {
  const properties = Object.fromEntries(keys.map((key) => [key, { type: 'string' }]));
  return { name, description, inputSchema: { type: 'object' as const, properties } };
}

testRule(ofPeople, {
  fires: [
    {
      because: 'what is shown is that of one person',
      tool: { name: 'list_moorings', description: 'Moorings of a member, newest first.' },
    },
    {
      because: 'whoever asks is told what is kept about them',
      tool: { name: 'take_all', description: 'Exports everything stored about you.' },
    },
    {
      because: 'how a guest is reached is handed in',
      tool: asking('book_bench', 'Books a bench.', 'guest_email'),
    },
    {
      because: 'it is told of each of them',
      tool: { name: 'list_moorings', description: 'Shows which berth is kept for each visitor.' },
    },
    {
      because: 'how somebody is reached stands behind "with"',
      tool: { name: 'list_crews', description: 'Lists crews with berth and phone number.' },
    },
    {
      because: 'addresses are said to be included',
      tool: { name: 'list_crews', description: 'Lists crews. Includes mail addresses.' },
    },
    {
      because: 'the parameter names a child, and something is shown',
      tool: asking('show_badges', 'Shows the badges.', 'child'),
    },
    {
      because: 'the parameter names a driver by a number',
      tool: asking('show_badges', 'Shows the badges.', 'driver_id'),
    },
  ],
  quiet: [
    {
      because: 'what is kept is about wool',
      tool: { name: 'take_all', description: 'Exports everything stored about wool.' },
    },
    {
      because: 'how many guests come names nobody',
      tool: asking('book_bench', 'Books a bench.', 'guest_count'),
    },
    {
      because: 'a program signs in as the user of a database',
      tool: { name: 'make_login', description: 'Creates a user for a database.' },
    },
    {
      because: 'a member fee is no one’s in particular',
      tool: { name: 'list_moorings', description: 'Moorings of a member type, newest first.' },
    },
    {
      because: 'what it would cost is told of nobody',
      tool: { name: 'list_moorings', description: 'Cost for a member under each plan.' },
    },
    {
      because: 'they are shown without it',
      tool: { name: 'list_crews', description: 'Lists crews without berth or phone number.' },
    },
    {
      because: 'headers of mails are no address',
      tool: { name: 'list_crews', description: 'Lists crews with their mail headers.' },
    },
    {
      because: 'whether a number is right is only asked',
      tool: asking('verify_line', 'Verifies a line.', 'phone'),
    },
    {
      because: 'a client of a server is a program',
      tool: asking('show_server', 'Shows a server.', 'client_id'),
    },
  ],
});

testRule(isPrivate, {
  fires: [
    {
      because: 'the name asks for what is one’s own',
      tool: { name: 'my_moorings', description: 'Lists moorings.' },
    },
    {
      because: 'whoever asks to see what is theirs does so as well',
      tool: { name: 'show_my_moorings', description: 'Lists moorings.' },
    },
    {
      because: 'how far one’s own has come tells of it',
      tool: { name: 'see_my_mooring_status', description: 'Shows the mooring.' },
    },
    {
      because: 'one asks what one owes',
      tool: { name: 'harbour_dues', description: 'What do I owe?' },
    },
    {
      because: 'it is called one’s own in Chinese',
      tool: { name: 'harbour_dues', description: '查询我的泊位' },
    },
  ],
  quiet: [
    {
      because: 'one’s number names nothing that one has',
      tool: { name: 'my_id', description: 'Shows the id.' },
    },
    {
      because: 'how much is left to oneself tells nothing of one',
      tool: { name: 'see_my_quota', description: 'Shows the quota.' },
    },
    {
      because: 'behind two words it is not said whose it is',
      tool: { name: 'show_moorings_my', description: 'Lists moorings.' },
    },
    {
      because: 'others owe it',
      tool: { name: 'harbour_dues', description: 'What does a harbour owe?' },
    },
    {
      because: 'the berths of a harbour are everybody’s in Chinese as well',
      tool: { name: 'harbour_dues', description: '查询港口的泊位' },
    },
    {
      because: 'what is suggested is no note of somebody’s',
      tool: { name: 'hint', description: 'Suggests notes.' },
    },
    {
      because: 'how long they are kept says nothing of what stands in them',
      tool: { name: 'keeping', description: 'How many days notes are kept' },
    },
  ],
});
