import { rule } from '../loss-is-small.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'whoever is no friend any more can become one again',
      tool: { name: 'part_ways', description: 'Removes a friendship.' },
    },
    {
      because: 'entries of a cache fill again',
      tool: { name: 'drop_all', description: 'Delete all cache items belonging to a hall.' },
    },
    {
      because: 'a user of a database is made again',
      tool: { name: 'delete_hall_user', description: 'Deletes a database user.' },
    },
    {
      because: 'a draft was never sent',
      tool: { name: 'delete_draft', description: 'Deletes draft letters by number.' },
    },
    {
      because: 'the next build makes them again',
      tool: { name: 'tidy_hall', description: 'Cleans build products of a hall.' },
    },
    {
      because: 'a plugin is installed again',
      tool: { name: 'tidy_hall', description: 'Uninstalls a plugin of a hall.' },
    },
    {
      because: 'the name says which kind of record it is',
      tool: { name: 'mx_record_delete', description: 'Deletes a record by number.' },
    },
    {
      because: 'a note on an order is one of many',
      tool: { name: 'drop_order_note', description: 'Deletes a note.' },
    },
    {
      because: 'a key to sign in with is made anew',
      tool: { name: 'drop_hall_key', description: 'Deletes an authentication key.' },
    },
    {
      because: 'what is there twice is still there once',
      tool: { name: 'tidy_shelf', description: 'Deletes duplicate slips.' },
    },
    {
      because: 'merged jars hold what they held',
      tool: { name: 'merge_guests', description: 'Merges two guests.' },
    },
    {
      because: 'where one was is soon found again',
      tool: { name: 'clear_place', description: 'Clears resume positions of a hall.' },
    },
    {
      because: 'one of many things that stand in a scene is put there again',
      tool: { name: 'delete_awning', description: 'Deletes an awning from the scene.' },
    },
    {
      because: 'whoever gets money is entered again',
      tool: { name: 'drop_loom_payee', description: 'Deletes a payee.' },
    },
    {
      because: 'what is taken out of a basket is put in again',
      tool: {
        name: 'change_basket',
        description: 'Changes a basket: change item number or remove items.',
        inputSchema: {
          type: 'object',
          properties: { action: { type: 'string', enum: ['count', 'remove'] } },
        },
      },
    },
    {
      because: 'a meeting is called again',
      tool: { name: 'drop_weavers_meeting', description: 'Deletes a meeting.' },
    },
    {
      because: 'who gets money is entered again',
      tool: { name: 'drop_weaver', description: 'Deletes a payee account.' },
    },
    {
      because: 'a parcel is followed again',
      tool: { name: 'drop_weaver', description: 'Deletes a tracking.' },
    },
    {
      because: 'what was entered by mistake is small all the same',
      tool: { name: 'drop_hall_voucher', description: 'Deletes a voucher entered wrongly.' },
    },
  ],
  quiet: [
    {
      because: 'an account holds what somebody has',
      tool: { name: 'drop_weaver', description: 'Deletes an account.' },
    },
    {
      because: 'a number by itself may be any',
      tool: { name: 'drop_number', description: 'Deletes a hall number.' },
    },
    {
      because: 'a machine that is a cache holds more than entries',
      tool: { name: 'drop_hall', description: 'Deletes a cache cluster.' },
    },
    {
      because: 'a person is more than a user of a database',
      tool: { name: 'delete_hall_user', description: 'Deletes a user.' },
    },
    {
      because: 'what a chart has set up goes with it',
      tool: { name: 'tidy_hall', description: 'Uninstalls a hall release.' },
    },
    {
      because: 'a record of no short kind is a document',
      tool: { name: 'loom_record_delete', description: 'Deletes a record by number.' },
    },
    {
      because: 'a note by itself is what somebody wrote',
      tool: { name: 'drop_hall_note', description: 'Deletes a note.' },
    },
    {
      because: 'nobody makes a disk again',
      tool: { name: 'tidy_hall', description: 'Cleans the disk of a hall.' },
    },
    {
      because: 'a seat on the market is no place in a book',
      tool: { name: 'clear_place', description: 'Clears open positions of a hall.' },
    },
    {
      because: 'what is removed is the basket',
      tool: {
        name: 'change_basket',
        description: 'Changes a basket: change its lid or remove jars.',
        inputSchema: {
          type: 'object',
          properties: { action: { type: 'string', enum: ['count', 'remove'] } },
        },
      },
    },
    {
      because: 'all that stands in a scene is not small',
      tool: { name: 'delete_awnings', description: 'Deletes all awnings from the scene.' },
    },
    {
      because: 'a scene goes with all that stands in it',
      tool: { name: 'drop_scene', description: 'Deletes a scene of a play.' },
    },
    {
      because: 'a deck goes with its cards, and is taken out of nothing',
      tool: { name: 'deck_remove_deck', description: 'Removes a deck of cards.' },
    },
    {
      because: 'all that was collected is not small',
      tool: { name: 'delete_all_bookmarks_of_hall', description: 'Deletes all bookmarks.' },
    },
  ],
});
