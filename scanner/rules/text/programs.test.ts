import { rule } from '../caller-writes-what-is-run.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'an attack runs what is in it on the machine of somebody else',
      tool: { name: 'go', description: 'Runs an exploit against a hall.' },
    },
    {
      because: 'whatever stands in the script is run',
      tool: {
        name: 'go',
        description: 'Imports and executes a set-up script.',
        inputSchema: {
          type: 'object',
          properties: { filename: { type: 'string' }, loud: { type: 'boolean' } },
        },
      },
    },
    {
      because: 'a script is run, on whichever device',
      tool: {
        name: 'go',
        description: 'Runs a script on the device.',
        inputSchema: {
          type: 'object',
          properties: { filename: { type: 'string' }, loud: { type: 'boolean' } },
        },
      },
    },
  ],
  quiet: [
    {
      because: 'a device knows its commands',
      tool: { name: 'go', description: 'Executes a command on the device.' },
    },
    {
      because: 'new code is put where it will be run later',
      tool: { name: 'put_in', description: 'Updates the code of a function.' },
    },
    {
      because: 'a recipe in a file is no script',
      tool: {
        name: 'go',
        description: 'Runs a recipe.',
        inputSchema: {
          type: 'object',
          properties: { filename: { type: 'string' }, loud: { type: 'boolean' } },
        },
      },
    },
  ],
});
