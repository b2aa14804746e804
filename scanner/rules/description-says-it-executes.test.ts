import { rule } from './description-says-it-executes.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'it sends a mail',
      tool: { name: 'parcel_window', description: 'Sends a mail to a customer.' },
      words: 'Sends a mail',
    },
    {
      because: 'it creates a session of a shell',
      tool: { name: 'parcel_window', description: 'Creates an interactive shell session.' },
    },
    {
      because: 'it restarts a service',
      tool: { name: 'parcel_window', description: 'Restarts a service.' },
    },
    {
      because: 'what comes of it stands in a bracket',
      tool: { name: 'keep_leaf', description: 'Commit the leaves of a book (triggers a rebuild).' },
    },
  ],
  quiet: [
    {
      because: 'where to start is advice, and what the answer says is not said aloud',
      tool: {
        name: 'get_stubs',
        description: 'Recent stubs. Start here, then look one up. It says who sent each.',
      },
    },
    {
      because: 'a report that is run is read',
      tool: { name: 'parcel_window', description: 'Runs a report of last month.' },
    },
    {
      because: 'a test result is read',
      tool: { name: 'parcel_window', description: 'Shows the results of the last run.' },
    },
    {
      because: 'a draft is not sent',
      tool: { name: 'parcel_window', description: 'Drafts a mail to a customer.' },
    },
    {
      because: 'a remark in a bracket is no act',
      tool: { name: 'keep_leaf', description: 'Commit the leaves of a book (runs of ten pages).' },
    },
  ],
});
