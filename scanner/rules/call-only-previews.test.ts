import { rule } from './call-only-previews.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a later sentence says so of every call',
      tool: {
        name: 'shelve_jars',
        description: 'Plans where jars go. It ends without changing anything.',
      },
    },
    {
      because: 'nothing is applied',
      tool: {
        name: 'try_rollout',
        description: 'Shows what a rollout would change without applying it.',
      },
      words: 'without applying',
    },
    {
      because: 'no order is placed',
      tool: {
        name: 'practice_trade',
        description: 'Calculates a trade without actually placing it.',
      },
    },
    {
      because: 'a vague verb is settled by what is left undone',
      tool: {
        name: 'turn_models',
        description: 'Compiles models without running them.',
      },
    },
  ],
  quiet: [
    {
      because: 'only a caller who asks for it is merely shown it',
      tool: {
        name: 'shelve_jars',
        description: 'Shelves jars. Set `look` to see the plan without changing anything.',
      },
    },
    {
      because: 'what is called off is called off, whatever is spared',
      tool: { name: 'cancel_reading', description: 'Cancels a reading without deleting it.' },
    },
    {
      because: 'something is done, and something else is not',
      tool: { name: 'move_letters', description: 'Moves letters without sending them.' },
    },
    {
      because: 'nothing is left undone',
      tool: { name: 'try_rollout', description: 'Shows a rollout.' },
    },
    {
      because: 'a draft that is not sent is made all the same',
      tool: {
        name: 'write_letter',
        description: 'Drafts a reply without sending it.',
      },
    },
  ],
});
