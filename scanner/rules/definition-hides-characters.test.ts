import { rule } from './definition-hides-characters.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a zero-width space stands in the name',
      tool: { name: 'list\u200bparcels', description: 'Lists parcels.' },
      words: '\u200b',
    },
    {
      because: 'tag characters spell an order',
      tool: { name: 'list_parcels', description: 'Lists parcels.\udb40\udc68\udb40\udc69' },
    },
    {
      because: 'the reading direction is turned',
      tool: { name: 'list_parcels', description: 'Lists \u202eslecrap.' },
    },
  ],
  quiet: [
    {
      because: 'a family is one emoji of several',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67.',
      },
    },
    {
      because: 'Persian needs the non-joiner between letters',
      tool: {
        name: 'list_parcels',
        description: '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      },
    },
    {
      because: 'a heart takes a selector',
      tool: { name: 'list_parcels', description: 'Lists parcels \u2764\ufe0f.' },
    },
  ],
});
