import { rule } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a folder of the machine is looked into',
      tool: { name: 'diff_shelf', description: 'Diffs a local folder against a list.' },
    },
  ],
  quiet: [
    {
      because: 'what is asked is not for the caller to write',
      tool: { name: 'query_lit_channels', description: 'Lists the channels that are online.' },
    },
  ],
});
