import { rule } from '../goes-to-a-given-url.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a page is gone to by its address',
      tool: { name: 'get_page', description: 'Fetches a URL.' },
    },
  ],
  quiet: [
    {
      because: 'where they lead is not gone to',
      tool: { name: 'get_ways', description: 'Fetches website article URLs for a jar.' },
    },
  ],
});
