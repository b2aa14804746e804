import { rule } from './job-takes-a-command.ts';
import { testRule } from './test-rule.ts';

const taking = (name: string) => ({
  type: 'object',
  properties: { [name]: { type: 'string' } },
});

testRule(rule, {
  fires: [
    {
      because: 'what is written down is run at night',
      tool: {
        name: 'add_night_job',
        description: 'Creates a cron job.',
        inputSchema: taking('command'),
      },
      words: 'command',
    },
    {
      because: 'what is changed is run later',
      tool: {
        name: 'plan_task',
        description: 'Updates a scheduled task.',
        inputSchema: taking('script'),
      },
      words: 'script',
    },
  ],
  quiet: [
    {
      because: 'what it runs was written before',
      tool: {
        name: 'add_night_job',
        description: 'Creates a cron job.',
        inputSchema: taking('pipeline'),
      },
    },
    {
      because: 'jobs are looked up by what they run',
      tool: {
        name: 'find_jobs',
        description: 'Lists cron jobs.',
        inputSchema: taking('command'),
      },
    },
    {
      because: 'a shortcut is pressed by somebody',
      tool: {
        name: 'add_shortcut',
        description: 'Creates a shortcut.',
        inputSchema: taking('command'),
      },
    },
  ],
});
