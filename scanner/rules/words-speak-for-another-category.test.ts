import { testRule } from './test-rule.ts';
import { rule } from './words-speak-for-another-category.ts';

/** What name and description speak for in all of these, but where it says otherwise. */
const CLAIMED = ['read', 'write', 'execute', 'destructive'] as const;

const pressing = { name: 'press_door', description: 'Presses a key on the door.' };
const listing = { name: 'find_and_list_jars', description: 'Lists all jars on a shelf.' };

const overriding = { name: 'override_label', description: 'Overrides the label of a jar.' };

testRule(rule, {
  fires: [
    {
      because: 'the words are those of tools that act',
      tool: pressing,
      category: 'read',
      confidence: 'medium',
      claimed: CLAIMED,
      words: 'press',
    },
    {
      because: 'the words are those of tools that read',
      tool: listing,
      category: 'execute',
      confidence: 'medium',
      claimed: CLAIMED,
      words: 'list',
    },
    {
      because: 'a reading of low confidence counts for less',
      tool: listing,
      category: 'execute',
      confidence: 'low',
      claimed: CLAIMED,
      words: 'Lists',
    },
    {
      because: 'a verb that nobody knows does something, and the other words tell what',
      tool: { name: 'x1', description: 'Zorps the button of a loom.' },
      category: 'unknown',
      confidence: 'low',
      claimed: [],
    },
    {
      because: 'labels are changed and not lost',
      tool: overriding,
      category: 'destructive',
      confidence: 'medium',
      claimed: CLAIMED,
    },
    {
      because: 'nothing else is known',
      tool: { name: 'jar_lookup', description: 'Lookup by colour' },
      words: 'lookup',
    },
  ],
  quiet: [
    {
      because: 'whoever chooses the method makes any request',
      tool: {
        name: 'update_note',
        description: 'Updates the title of a note in a list.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['GET', 'POST'] } },
        },
      },
      category: 'execute',
      confidence: 'medium',
      claimed: ['write', 'execute'],
      raised: true,
    },
    {
      because: 'no verb that nobody knows stands before an article',
      tool: { name: 'x1', description: 'Zorps of the button of a loom.' },
      category: 'unknown',
      confidence: 'low',
      claimed: [],
    },
    {
      because: 'the reading has high confidence',
      tool: listing,
      category: 'execute',
      confidence: 'high',
      claimed: CLAIMED,
    },
    {
      because: 'the words agree',
      tool: pressing,
      category: 'execute',
      confidence: 'medium',
      claimed: CLAIMED,
    },
    {
      because: 'the main clause tells reading from what is done besides',
      tool: { name: 'get_slip', description: 'Fetches the slip of a loom and marks it as seen.' },
      category: 'write',
      confidence: 'medium',
      claimed: CLAIMED,
    },
    {
      because: 'that something is lost is not for single words to deny',
      tool: listing,
      category: 'destructive',
      confidence: 'medium',
      claimed: CLAIMED,
    },
    {
      because: 'the loss is added to what name and main clause say',
      tool: overriding,
      category: 'destructive',
      confidence: 'medium',
      claimed: CLAIMED,
      raised: true,
    },
    {
      because: 'what is set going besides is done, whatever else is spoken of',
      tool: listing,
      category: 'execute',
      confidence: 'medium',
      claimed: ['read', 'execute'],
      raised: true,
    },
    {
      because: 'single words make no loss of what reads',
      tool: { name: 'purge_guess', description: 'Guesses what a purge would remove.' },
      category: 'read',
      confidence: 'medium',
      claimed: ['read', 'destructive'],
    },
    {
      because: 'what is added shows that it reads',
      tool: { name: 'add', description: 'Adds two numbers.' },
      category: 'read',
      confidence: 'medium',
      claimed: CLAIMED,
    },
    {
      because: 'name and description speak for the same',
      tool: listing,
      category: 'execute',
      confidence: 'medium',
      claimed: ['execute'],
    },
    { because: 'no word is known', tool: { name: 'zorp' } },
  ],
});
