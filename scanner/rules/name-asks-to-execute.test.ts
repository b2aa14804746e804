import { rule } from './name-asks-to-execute.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    { because: 'somebody is written to', tool: { name: 'email_guests' } },
    {
      because: 'what is typed into a page has no article',
      tool: { name: 'fill_leaf', description: 'Fills a leaf of the browser.' },
    },
    { because: 'the verb leads', tool: { name: 'restart_stamp_press' }, words: 'restart' },
    { because: 'a message is sent', tool: { name: 'send_stamp_message' }, words: 'send' },
    { because: 'glued words fall apart', tool: { name: 'sendmessage' } },
    {
      because: 'running stands in front of what is run',
      tool: { name: 'run_chore', description: 'Some chore.' },
    },
    {
      because: 'what is joined to a verb is one',
      tool: { name: 'run_and_wait', description: 'Письмо' },
    },
  ],
  quiet: [
    { because: 'what goes by mail is named', tool: { name: 'email_events' } },
    { because: 'a dry run executes nothing', tool: { name: 'dry_run_press' } },
    { because: 'running processes are listed', tool: { name: 'list_running_presses' } },
  ],
});
