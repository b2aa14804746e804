import { rule } from '../goes-to-a-given-url.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a scan goes to its target',
      tool: { name: 'begin_it', description: 'Starts a deep scan for the target URL.' },
    },
    {
      because: 'a request goes wherever the caller says',
      tool: { name: 'send_it', description: 'Issues an HTTP request and returns the answer.' },
    },
    {
      because: 'a page is gone to by its address',
      tool: { name: 'get_page', description: 'Fetches a URL.' },
    },
    {
      because: 'what is downloaded by its address is fetched there',
      tool: { name: 'get_rug', description: 'Downloads a Loomhall rug by URL.' },
    },
  ],
  quiet: [
    {
      because: 'a browser that is only opened goes nowhere',
      tool: { name: 'begin_it', description: 'Opens a web browser.' },
    },
    {
      because: 'a scan of a shelf goes nowhere',
      tool: { name: 'begin_it', description: 'Starts a deep scan of a shelf.' },
    },
    {
      because: 'by its number it lies with the service',
      tool: { name: 'get_rug', description: 'Downloads a Loomhall rug by number.' },
    },
    {
      because: 'where they lead is not gone to',
      tool: { name: 'get_ways', description: 'Fetches website article URLs for a jar.' },
    },
  ],
});
