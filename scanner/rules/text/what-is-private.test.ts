import { rule } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';

const changes = { name: 'loom_changes', description: 'Shows uncommitted changes.' };

testRule(rule, {
  fires: [
    {
      because: 'the source of what somebody works on is theirs',
      tool: {
        name: 'show_it',
        description: 'Retrieves the source of a symbol from your codebase.',
      },
    },
    {
      because: 'what goes in and out is its owner’s, though a ledger has a trace of it',
      tool: {
        name: 'get_deposits',
        description: '입출금 내역을 조회합니다.',
        inputSchema: { type: 'object', properties: { txid: { type: 'string' } } },
      },
    },
    {
      because: 'what it is of stands behind the bracket',
      tool: { name: 'get_leaf', description: 'Gets the sheet (scanned) of an invoice.' },
    },
    {
      because: 'what was paid in and out is somebody’s, in Korean too',
      tool: { name: 'get_leaf', description: '입출금 내역을 조회합니다.' },
    },
    {
      because: 'a terminal shows whatever was typed into it',
      tool: { name: 'catch_leaf', description: 'Captures the content of a pane.' },
    },
    {
      because: 'what a command answered can hold anything',
      tool: { name: 'get_leaf', description: 'Gets the result of a command that was run.' },
    },
    {
      because: 'what a program says while it is mended is a log',
      tool: { name: 'get_leaf', description: 'Gets the current debug output and faults.' },
    },
    {
      because: 'whatever lies open on a desktop is seen',
      tool: { name: 'catch_leaf', description: 'Captures the whole desktop state.' },
    },
    {
      because: 'files are read to count what is found in them',
      tool: { name: 'weigh_words', description: 'Counts matches in files.' },
    },
    {
      because: 'files are read, though no verb says so',
      tool: {
        name: 'hunt_words',
        description: 'A plain search for words across all files of the shelf.',
      },
    },
    {
      because: 'an invoice is one in whatever form it comes',
      tool: { name: 'get_leaf', description: 'Gets the invoice PDF.' },
    },
    {
      because: 'the server works in a checkout, where a repository lies on the machine',
      tool: { name: 'read_text_file_of_repo', description: 'Reads a text file of the repo.' },
      siblings: [changes],
    },
    {
      because: 'files are looked through, whatever is looked for',
      tool: { name: 'hunt_words', description: 'Searches for patterns in a file of the loom.' },
    },
    {
      because: 'what lies in a directory is found by going through it',
      tool: { name: 'hunt_looms', description: 'Scans a directory.' },
    },
    {
      because: 'what the entries are of stands before them',
      tool: { name: 'get_all', description: 'Gets all calendar entries of a day.' },
    },
    {
      because: 'what lies on a drive is somebody’s',
      tool: { name: 'get_leaf', description: 'Retrieves the content of a shared drive file.' },
    },
    {
      because: 'a camera shows who is there',
      tool: { name: 'get_leaf', description: 'Fetches a camera snapshot.' },
    },
    {
      because: 'a folder of the machine is looked into',
      tool: { name: 'diff_shelf', description: 'Diffs a local folder against a list.' },
    },
  ],
  quiet: [
    {
      because: 'the source of a river is nobody’s',
      tool: { name: 'show_it', description: 'Retrieves the source of a river from your map.' },
    },
    {
      because: 'a path to filter by shows no file',
      tool: {
        name: 'show_it',
        description: 'Searches for weak spots of a hall.',
        inputSchema: {
          type: 'object',
          properties: { files: { type: 'array', description: 'Paths to filter by.' }, hall: {} },
        },
      },
    },
    {
      because: 'what stands on a ledger is open to everybody',
      tool: {
        name: 'get_leaf',
        description: 'Gets a transaction.',
        inputSchema: { type: 'object', properties: { txid: { type: 'string' } } },
      },
    },
    {
      because: 'a sheet is of a loom, whatever stands between them',
      tool: { name: 'get_leaf', description: 'Gets the sheet (scanned) of a loom.' },
    },
    {
      because: 'whether anything can be paid in shows none of it',
      tool: { name: 'get_leaf', description: '입출금 상태를 조회합니다.' },
    },
    {
      because: 'colours are those of every event',
      tool: {
        name: 'get_leaf',
        description: 'Lists colour IDs and their meanings for calendar events.',
      },
    },
    {
      because: 'which kinds of files there are shows none of them',
      tool: { name: 'get_leaf', description: 'Lists the supported file types.' },
    },
    {
      because: 'what a result is of is no command',
      tool: { name: 'get_leaf', description: 'Gets the result of a race.' },
    },
    {
      because: 'a pane of glass is named and not shown',
      tool: { name: 'get_leaf', description: 'Gets the price of a pane.' },
    },
    {
      because: 'what is done on a board is the work of all',
      tool: {
        name: 'show_recent_activity',
        description: 'Fetches the recent activity on a board.',
      },
    },
    {
      because:
        'the file of a heap lies where the heap does, and no tool of the server takes a path',
      tool: {
        name: 'get_heap_file',
        description: 'Gets the weaving file of a heap.',
        inputSchema: { type: 'object', properties: { id: { type: 'number' } } },
      },
    },
    {
      because: 'a repository of a service has an owner',
      tool: {
        name: 'read_text_file_of_repo',
        description: 'Reads a text file of the repo.',
        inputSchema: { type: 'object', properties: { owner: { type: 'string' } } },
      },
      siblings: [changes],
    },
    {
      because: 'the file lies at an address, and stays there',
      tool: {
        name: 'fetch_file',
        description: 'Fetches a file.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'the path leads through the pages of a site',
      tool: {
        name: 'read_page',
        description: 'Reads one page.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'how much is unread shows none of it',
      tool: { name: 'get_all', description: 'Gets the unread count.' },
    },
    {
      because: 'what changed in a build is no log',
      tool: { name: 'get_leaf', description: 'Retrieves change log sets of a build.' },
    },
    {
      because: 'what is asked is not for the caller to write',
      tool: { name: 'query_lit_channels', description: 'Lists the channels that are online.' },
    },
  ],
});
