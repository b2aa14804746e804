import { rule } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';

const shelf = { name: 'list_trips', description: 'Lists the trips of a harbour.' };
const ownShelf = { name: 'list_trips', description: "Lists the signed-in user's recent trips." };
const trip = { name: 'get_trip', description: 'Retrieves details of a trip.' };

testRule(rule, {
  fires: [
    {
      because: 'the server keeps a calendar',
      tool: { name: 'list_events', description: 'Lists events.' },
      server: 'loom-calendar',
    },
    {
      because: 'a camera shows who is there',
      tool: { name: 'get_sight', description: 'Gets the camera picture.' },
    },
    { because: 'another tool says whose trips they are', tool: trip, siblings: [ownShelf] },
    {
      because: 'a bookshelf is somebody’s',
      tool: { name: 'find_books', description: "Searches for books in the user's bookshelf." },
    },
    {
      because: 'who asks a help desk asks in confidence',
      tool: { name: 'get_help_ticket', description: 'Retrieves a ticket.' },
      server: 'loomdesk',
    },
    {
      because: 'what stands in a sheet is whatever somebody keeps there',
      tool: { name: 'read_sheet', description: 'Reads data from a spreadsheet.' },
    },
    {
      because: 'the name alone says that it is a sheet',
      tool: { name: 'sheets_peek', description: 'Reads from a range.' },
    },
    {
      because: 'savings are what somebody has',
      tool: { name: 'get_all', description: 'Gets all savings accounts.' },
    },
    {
      because: 'the name has no verb, and its noun says what comes back',
      tool: { name: 'near_notes', description: 'Returns the best chunks.' },
    },
  ],
  quiet: [
    {
      because: 'what a fair puts on is for everybody',
      tool: { name: 'list_events', description: 'Lists events.' },
      server: 'loom-fair',
    },
    {
      because: 'whether a camera is on shows nothing',
      tool: { name: 'get_state', description: 'Gets the camera status.' },
    },
    { because: 'no tool says whose trips they are', tool: trip, siblings: [shelf] },
    {
      because: 'books of a shop are everybody’s',
      tool: { name: 'find_books', description: 'Searches for books in the catalogue.' },
    },
    {
      because: 'a ticket of a fair is bought by anybody',
      tool: { name: 'get_help_ticket', description: 'Retrieves a ticket.' },
      server: 'loomfair',
    },
    {
      because: 'what sheets are called is not what stands in them',
      tool: { name: 'list_sheets', description: 'Lists the sheets of a spreadsheet.' },
    },
    {
      because: 'a chart of accounts is no money',
      tool: { name: 'get_all', description: 'Gets all ledger accounts.' },
    },
    {
      because: 'the description says what comes back',
      tool: { name: 'near_notes', description: 'Returns the best recipes.' },
    },
  ],
});
