import { rule } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';

const shelf = { name: 'list_trips', description: 'Lists the trips of a harbour.' };
const ownShelf = { name: 'list_trips', description: "Lists the signed-in user's recent trips." };
const trip = { name: 'get_trip', description: 'Retrieves details of a trip.' };

const debts = { name: 'repay', description: 'Marks a mortgage as repaid.' };
const outlay = { name: 'sort_outlay', description: 'Sorts spending.' };

testRule(rule, {
  fires: [
    {
      because: 'whoever asked is a customer',
      tool: {
        name: 'seek_tickets',
        description: 'Searches for tickets.',
        inputSchema: { type: 'object', properties: { customer_id: { type: 'string' } } },
      },
    },
    {
      because: 'tickets are answered with messages',
      tool: { name: 'get_help_ticket', description: 'Retrieves a ticket.' },
      siblings: [{ name: 'add_message', description: 'Adds a message.' }],
    },
    {
      because: 'the claim that is asked about is somebody’s',
      tool: {
        name: 'weigh_doubt',
        description: 'Computes a doubt score.',
        inputSchema: { type: 'object', properties: { claim_id: { type: 'string' } } },
      },
      server: 'loom-insurance',
    },
    {
      because: 'what a household owes is followed',
      tool: { name: 'follow_all', description: 'Tracks debts.' },
      siblings: [debts, outlay],
    },
    {
      because: 'pupils get grades',
      tool: { name: 'get_grades', description: 'Gets grades.' },
      siblings: [{ name: 'get_homework', description: 'Gets homework.' }],
    },
    {
      because: 'what is not committed yet is seen by nobody else',
      tool: { name: 'loom_diff', description: 'Working-tree diff.' },
    },
    {
      because: 'rows can hold anything, in any language',
      tool: { name: 'loom_query', description: '执行只读 SQL。' },
    },
    {
      because: 'own results are one’s own',
      tool: { name: 'see_results', description: 'Views own exam results.' },
    },
    {
      because: 'who may act for somebody is between the two',
      tool: { name: 'see_grants', description: 'Lists permission grants.' },
    },
    {
      because: 'the server looks after what a household has',
      tool: { name: 'list_assets', description: 'Lists all assets.' },
      siblings: [debts, outlay],
    },
    {
      because: 'what lies on a drive is somebody’s',
      tool: { name: 'hunt_files', description: "Searches for files in the user's drive." },
    },
    {
      because: 'the server is a drive',
      tool: { name: 'list_folder', description: 'Lists a folder.' },
      server: 'loom-drive',
    },
    {
      because: 'what a user has is theirs',
      tool: { name: 'tell_worth', description: 'Gets the user balance.' },
    },
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
      because: 'nobody asked for a ticket that somebody filed',
      tool: {
        name: 'seek_tickets',
        description: 'Searches for tickets.',
        inputSchema: { type: 'object', properties: { project_id: { type: 'string' } } },
      },
    },
    {
      because: 'what is followed is a parcel, and of no household',
      tool: { name: 'follow_all', description: 'Tracks a parcel.' },
      siblings: [debts, outlay],
    },
    {
      because: 'what insurance costs is told to anybody',
      tool: { name: 'weigh_doubt', description: 'Computes a quote.' },
      server: 'loom-insurance',
    },
    {
      because: 'grades of steel are nobody’s',
      tool: { name: 'get_grades', description: 'Gets grades.' },
      siblings: [{ name: 'melt', description: 'Melts steel.' }],
    },
    {
      because: 'what is compared was handed in long ago',
      tool: { name: 'loom_diff', description: 'Compares two releases.' },
    },
    {
      because: 'what may be asked of it is told, and no rows are',
      tool: { name: 'loom_sql', description: '说明只读 SQL 的写法。' },
    },
    {
      because: 'machines are assets as well',
      tool: { name: 'list_assets', description: 'Lists all assets.' },
      siblings: [{ name: 'add_rack', description: 'Adds a rack.' }],
    },
    {
      because: 'how assets are sorted says nothing of them',
      tool: { name: 'list_asset_groups', description: 'Lists asset groups.' },
      siblings: [debts, outlay],
    },
    {
      because: 'where a file is shared says nothing of what is in it',
      tool: { name: 'check_share', description: 'Checks who may see a file of the drive.' },
    },
    {
      because: 'the text is given',
      tool: {
        name: 'weigh_mood',
        description: 'Analyzes the mood of a diary entry.',
        inputSchema: {
          type: 'object',
          properties: { text: { type: 'string' } },
          required: ['text'],
        },
      },
    },
    {
      because: 'when companies report is known to everybody',
      tool: { name: 'get_dates', description: 'Gets the earnings calendar.' },
    },
    {
      because: 'where a note lies says nothing of what is in it',
      tool: { name: 'tell_place', description: 'Gets the path of a note.' },
    },
    {
      because: 'tasks are written by who does them',
      tool: { name: 'get_inbox', description: 'Gets tasks from the inbox.' },
    },
    {
      because: 'what is searched is the web',
      tool: { name: 'ask_loom', description: 'Searches the web with a chat.' },
    },
    {
      because: 'what is asked of the interface are figures',
      tool: { name: 'sum_up', description: 'Queries the API for conversation analytics.' },
    },
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
