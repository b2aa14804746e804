import { rule } from './content-is-private.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'of several things that are listed, one is private',
      tool: { name: 'list_all_there_is', description: 'Lists folders, notes and tags.' },
    },
    {
      because: 'where somebody lives is theirs',
      tool: { name: 'look_up_homes', description: "Gets the user's saved addresses." },
    },
    {
      because: 'the word before the verb says what is searched',
      tool: { name: 'diary_search', description: 'Searches by keyword.' },
    },
    {
      because: 'somebody’s own trips are theirs',
      tool: { name: 'see_trips', description: 'Lists your own trips.' },
    },
    {
      because: 'what stands in logs is private',
      tool: { name: 'list_lines', description: 'Lists the last entries of a log.' },
    },
    {
      because: 'whose calendar it is says enough',
      tool: {
        name: 'list_dates',
        description: 'Use this when the user wants to see what is on their calendar.',
      },
    },
    {
      because: 'what somebody did is written there',
      tool: { name: 'export_trail', description: 'Exports the audit trail.' },
    },
    {
      because: 'what a business has and owes',
      tool: { name: 'get_books', description: 'Reads the business ledger.' },
    },
    {
      because: 'what somebody has',
      tool: { name: 'get_worth', description: 'Reads the balance of a bank account.' },
    },
    {
      because: 'earlier calls show what somebody did',
      tool: { name: 'get_past', description: 'Gets the recent tool call history.' },
    },
    {
      because: 'what is unread is read now',
      tool: { name: 'look_in', description: 'Checks for unread urgent messages.' },
    },
    {
      because: 'what was spoken to the machine stands in a list without a verb',
      tool: { name: 'search_loom', description: 'Search over screens, dictation and threads' },
    },
    {
      because: 'whose data it is stands before it, and no verb',
      tool: { name: 'loom_papers', description: "The user's data as one document." },
    },
    {
      because: 'a backup holds whatever is kept',
      tool: { name: 'export_backup', description: 'Exports a backup.' },
    },
    {
      because: 'orders are those of somebody, in Chinese',
      tool: { name: 'dingdan', description: '查看订单列表' },
    },
    {
      because: 'a look at rows shows them',
      tool: { name: 'peek_at', description: 'Previews rows of a table.' },
    },
    {
      because: 'who signed in is nobody else’s business',
      tool: { name: 'who_came', description: 'Gets login events.' },
    },
    {
      because: 'what somebody dealt in is theirs',
      tool: { name: 'list_past', description: 'Gets a list of all executed trades.' },
    },
    {
      because: 'what people answer is theirs',
      tool: { name: 'fetch_answers', description: 'Retrieves the responses of a form.' },
    },
    {
      because: 'rows of a table can hold anything',
      tool: { name: 'peep_into', description: 'Gets sample rows of a table.' },
      words: 'Gets sample rows of a table',
    },
    {
      because: 'a text of the machine is named',
      tool: {
        name: 'leaf_through',
        description: 'Headings of a booklet.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'notes are private',
      tool: { name: 'show_diary_notes', description: 'Shows notes of a day.' },
      words: 'Shows notes',
    },
    {
      because: 'logs are sensitive',
      tool: { name: 'tail_box_output', description: 'Gets the logs of a container.' },
    },
    {
      because: 'a file of the machine is shown',
      tool: {
        name: 'show_text_of',
        description: 'Reads the text of a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'a still image is taken by a camera',
      tool: { name: 'get_still', description: 'Captures a still image.' },
    },
    {
      because: 'a camera looks into rooms',
      tool: {
        name: 'look_in',
        description: 'Takes a picture with the camera.',
      },
    },
    {
      because: 'a terminal puts out anything',
      tool: {
        name: 'read_console',
        description: 'Reads the output of a terminal.',
      },
    },
    {
      because: 'entries of a calendar are private',
      tool: {
        name: 'list_week',
        description: 'Lists calendar events.',
      },
    },
    {
      because: 'what was said in a session is between two',
      tool: { name: 'get_talk', description: 'Returns the transcript of a session.' },
    },
  ],
  quiet: [
    {
      because: 'which cameras there are shows no room',
      tool: { name: 'list_eyes', description: 'Lists your cameras.' },
    },
    {
      because: 'the colours of a kind are those of no note',
      tool: { name: 'see_hues', description: 'Gets the colours of a note type.' },
    },
    {
      because: 'how logs are gathered is no log',
      tool: { name: 'see_flow', description: 'Log collection metrics' },
    },
    {
      because: 'memory that is used is that of a machine',
      tool: {
        name: 'loom_stats',
        description: 'Gets statistics of the loom, including memory usage.',
      },
    },
    {
      because: 'the calendar is that of a market',
      tool: { name: 'view_calendar', description: 'Gets the market calendar.' },
    },
    {
      because: 'the description says that it stands on a ledger',
      tool: {
        name: 'get_jar_transactions',
        description: 'Fetches recent transactions for an address.',
      },
    },
    {
      because: 'how logs are built up shows none of them',
      tool: { name: 'list_traits', description: 'Lists the fields of the log schema.' },
    },
    {
      because: 'options are nobody’s',
      tool: {
        name: 'list_fields',
        description: 'Use this when the user wants to see their options.',
      },
    },
    {
      because: 'a wheel owes nothing',
      tool: { name: 'get_scales', description: 'Reads the balance of a wheel.' },
    },
    {
      because: 'data of a market are nobody’s',
      tool: { name: 'get_market', description: 'Gets the data of a market.' },
    },
    {
      because: 'who decodes an invoice has it already',
      tool: { name: 'decode_bill', description: 'Decodes an invoice.' },
    },
    {
      because: 'the call stack is that of a program',
      tool: { name: 'get_loom_stack', description: 'Gets the call stack of a thread.' },
    },
    {
      because: 'a ledger is open to everybody',
      tool: {
        name: 'show_deals_of',
        description: 'Lists transactions.',
        inputSchema: { type: 'object', properties: { chain: { type: 'string' } } },
      },
    },
    {
      because: 'what a market does is open',
      tool: { name: 'list_market', description: 'Gets a list of all trades.' },
    },
    {
      because: 'a picture of a drawing shows the drawing',
      tool: { name: 'get_loom_screenshot', description: 'Takes a screenshot of the selection.' },
    },
    {
      because: 'a query string is no database',
      tool: { name: 'ask_hall', description: 'Queries the hall with a query string.' },
    },
    {
      because: 'what is shown is what the description calls it',
      tool: { name: 'get_item_notes', description: 'Retrieves the comments of a work item.' },
    },
    {
      because: 'the history of an address is on a public ledger',
      tool: { name: 'show_past', description: 'Fetches the transaction history of an address.' },
    },
    {
      because: 'a link to something does not show it',
      tool: { name: 'make_way', description: 'Generates a submission link.' },
    },
    {
      because: 'a forum is open to everybody',
      tool: { name: 'show_talk', description: 'Fetches the threads of a public forum.' },
    },
    {
      because: 'release notes are published',
      tool: { name: 'show_release_notes', description: 'Shows the release notes.' },
    },
    {
      because: "the weather is nobody's secret",
      tool: { name: 'show_sky', description: 'Shows the weather of a city.' },
    },
    {
      because: 'a note is written and not read',
      tool: { name: 'keep_note_card', description: 'Saves a note.' },
    },
    {
      because: 'a public ledger is open to anybody',
      tool: {
        name: 'show_proof',
        description: 'Gets a transaction by its hash.',
      },
    },
    {
      because: 'a web page can be looked at by anybody',
      tool: {
        name: 'picture_page',
        description: 'Takes a screenshot of a website.',
      },
    },
    {
      because: 'a process that is named is a way of working',
      tool: { name: 'guide', description: 'The process of weaving, step by step.' },
    },
    {
      because: 'what may be bought is nobody’s yet',
      tool: { name: 'look_for_halls', description: 'Searches for halls to purchase.' },
    },
    {
      because: 'a film is for everybody',
      tool: { name: 'get_talk', description: 'Returns the transcript of a film.' },
    },
    {
      because: 'which kinds of meetings there are says nothing of any meeting',
      tool: { name: 'list_kinds', description: 'Lists meeting types.' },
    },
    {
      because: 'what something is used for is not what it is about',
      tool: { name: 'list_colours', description: 'Lists colours for tagging notes.' },
    },
    {
      because: 'rules are weighed, and no order is shown',
      tool: { name: 'weigh_rules', description: 'Evaluates the rules for an order.' },
    },
    {
      because: 'only what the variables are called is shown',
      tool: {
        name: 'list_env',
        description: 'Lists the environment variables. Values are not shown.',
      },
    },
  ],
});
