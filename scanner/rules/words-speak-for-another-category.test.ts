import { testRule } from './test-rule.ts';
import { rule } from './words-speak-for-another-category.ts';

const pressing = { name: 'press_door', description: 'Presses a key on the door.' };
const listing = { name: 'find_and_list_jars', description: 'Lists all jars on a shelf.' };

testRule(rule, {
  fires: [
    {
      because: 'the words are those of tools that act',
      tool: pressing,
      category: 'read',
      confidence: 'medium',
      words: 'press',
    },
    {
      because: 'the words are those of tools that read',
      tool: listing,
      category: 'execute',
      confidence: 'medium',
      words: 'list',
    },
    {
      because: 'nothing else is known',
      tool: { name: 'jar_lookup', description: 'Lookup by colour' },
      words: 'lookup',
    },
  ],
  quiet: [
    {
      because: 'the reading has high confidence',
      tool: listing,
      category: 'execute',
      confidence: 'high',
    },
    {
      because: 'the reading has low confidence',
      tool: listing,
      category: 'execute',
      confidence: 'low',
    },
    { because: 'the words agree', tool: pressing, category: 'execute', confidence: 'medium' },
    {
      because: 'the main clause says what is done',
      tool: { name: 'get_slip', description: 'Fetches the slip of a loom and marks it as seen.' },
      category: 'write',
      confidence: 'medium',
    },
    {
      because: 'that something is lost is not for single words to deny',
      tool: listing,
      category: 'destructive',
      confidence: 'medium',
    },
    {
      because: 'what is added shows that it reads',
      tool: { name: 'add', description: 'Adds two numbers.' },
      category: 'read',
      confidence: 'medium',
    },
    { because: 'no word is known', tool: { name: 'zorp' } },
  ],
});
