import { rule } from '../handles-personal-data.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'who one is oneself is asked',
      tool: { name: 'get_myself', description: 'Answers.' },
    },
    {
      because: 'who is signed in is somebody',
      tool: { name: 'whoami', description: 'Shows the user who signed in with this key.' },
    },
    {
      because: 'who is looked for comes back',
      tool: { name: 'look_up', description: 'Performs a broad search for people and halls.' },
    },
    {
      because: 'who is on a list is shown',
      tool: { name: 'show_all', description: 'Lists the contacts of a list.' },
    },
  ],
  quiet: [
    {
      because: 'what a key may do tells of nobody',
      tool: { name: 'whoami', description: 'Shows what this key can open.' },
    },
    {
      because: 'who stands on the lists is not shown',
      tool: { name: 'show_all', description: 'Lists contact lists.' },
    },
    {
      because: 'halls are nobody',
      tool: { name: 'look_up', description: 'Performs a broad search for halls and bridges.' },
    },
    {
      because: 'what customers think of a thing is kept of the thing',
      tool: { name: 'show_all', description: 'Lists customer reviews of a loom.' },
    },
    {
      because: 'a list is made, and nobody is on it yet',
      tool: { name: 'make_list', description: 'Creates a contact list.' },
    },
  ],
});
