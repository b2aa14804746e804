import { rule } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';

const changes = { name: 'loom_changes', description: 'Shows uncommitted changes.' };

testRule(rule, {
  fires: [
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
