import { rule } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
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
