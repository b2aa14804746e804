import { rule } from './name-asks-to-execute.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
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
    { because: 'a dry run executes nothing', tool: { name: 'dry_run_press' } },
    { because: 'running processes are listed', tool: { name: 'list_running_presses' } },
  ],
});
