import { rule } from '../returns-untrusted-content.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'what guests wrote about a dish comes along',
      tool: {
        name: 'show_dish',
        description: 'Gets a dish.',
        inputSchema: { type: 'object', properties: { include_comments: { type: 'boolean' } } },
      },
    },
    {
      because: 'whoever offers a berth wrote the advert',
      tool: {
        name: 'show_berth',
        description: 'Gets details of an advert.',
        inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
      },
    },
    {
      because: 'issues that somebody filed are shown',
      tool: { name: 'show_one', description: 'Returns any issues of a hall.' },
    },
    {
      because: 'whom it involves is not what is shown',
      tool: { name: 'show_one', description: 'Gets the latest message involving the crew.' },
    },
    {
      because: 'a server called after a browser shows pages',
      tool: { name: 'take_off', description: 'Extracts text from the current page.' },
      server: 'browserbay',
    },
    {
      because: 'whoever filled in a form wrote it',
      tool: { name: 'show_all', description: 'Lists submissions for a berth form.' },
    },
    {
      because: 'an applicant wrote it',
      tool: { name: 'show_one', description: 'Reads the resume of an applicant.' },
    },
    {
      because: 'messages themselves are shown, and no question is put about them',
      tool: { name: 'unread', description: 'Unread messages of a crew' },
    },
    {
      because: 'commits of a hall that lies elsewhere are those of others',
      tool: { name: 'show_hall_commits', description: 'Lists the commits of a hall.' },
    },
    {
      because: 'what entries are stands in the bracket',
      tool: { name: 'seek', description: 'Searches for entries (articles).' },
    },
    {
      because: 'a page that a browser went to comes back',
      tool: {
        name: 'go_to_page',
        description: 'Opens a page in the browser and returns the page title and text.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'whoever is asked answers',
      tool: {
        name: 'knock',
        description: 'Sends a network request.',
        inputSchema: {
          type: 'object',
          properties: { url: { type: 'string' }, method: { type: 'string' } },
        },
      },
    },
    {
      because: 'the page that is open in a browser is captured',
      tool: { name: 'look', description: 'Captures the current browser UI.' },
    },
  ],
  quiet: [
    {
      because: 'the comments of a schema explain it',
      tool: {
        name: 'show_dish_schema',
        description: 'Gets the schema of a dish.',
        inputSchema: { type: 'object', properties: { include_comments: { type: 'boolean' } } },
      },
    },
    {
      because: 'how much is shown is no text',
      tool: {
        name: 'show_dish',
        description: 'Gets a dish.',
        inputSchema: { type: 'object', properties: { include_weights: { type: 'boolean' } } },
      },
    },
    {
      because: 'where adverts are placed they are one’s own',
      tool: {
        name: 'show_berth',
        description: 'Gets details of an advert.',
        inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
      },
      siblings: [{ name: 'create_berth', description: 'Creates an advert.' }],
    },
    {
      because: 'issues are found by the tool',
      tool: { name: 'check_hall', description: 'Checks a hall and returns any issues found.' },
    },
    {
      because: 'a crew is shown, whatever involves it',
      tool: { name: 'show_one', description: 'Gets the latest crew involving a message.' },
    },
    {
      because: 'a page of a mill is one of its books',
      tool: { name: 'take_off', description: 'Extracts text from the current page.' },
      server: 'millbay',
    },
    {
      because: 'what was handed in to a harbour may be boats',
      tool: { name: 'show_all', description: 'Lists submissions for a berth.' },
    },
    {
      because: 'one’s own resume is by no stranger',
      tool: { name: 'show_one', description: 'Reads the stored resume.' },
    },
    {
      because: 'which of them are left unread is asked',
      tool: { name: 'unread', description: 'Which messages of a crew are unread' },
    },
    {
      because: 'commits of a folder on the machine are one’s own',
      tool: {
        name: 'show_hall_commits',
        description: 'Lists the commits of a hall.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'where a message went is told, and not what it says',
      tool: { name: 'follow_up', description: 'Traces a message.' },
    },
    {
      because: 'what activity is stands in the bracket',
      tool: { name: 'list_loom_activity', description: 'Lists loom activity (starts, stops).' },
    },
    {
      because: 'chores are no mail, whatever they lie in',
      tool: { name: 'get_inbox', description: 'Gets chores from the inbox.' },
    },
    {
      because: 'the description says that a price is shown',
      tool: { name: 'get_video', description: 'Gets the price of a video.' },
    },
    {
      because: 'where they lead is not read',
      tool: { name: 'get_ways', description: 'Fetches website article URLs for a jar.' },
    },
    {
      because: 'conversations are counted',
      tool: { name: 'weigh', description: 'Queries the hall for analytics of conversations.' },
    },
    {
      because: 'what the browser notes of a page is not its text',
      tool: { name: 'look', description: 'Detects content warnings of the browser page.' },
    },
    {
      because: 'what is given is spoken of',
      tool: { name: 'weigh', description: 'Weighs a jar. Do not pass untrusted input.' },
    },
    {
      because: 'what one has sent oneself is one’s own, in Spanish too',
      tool: { name: 'mostrar', description: 'Muestra los últimos emails enviados.' },
    },
    {
      because: 'a site with categories is looked after by its owner',
      tool: {
        name: 'list_posts',
        description: 'Lists posts.',
        inputSchema: { type: 'object', properties: { category: { type: 'string' } } },
      },
    },
    {
      because: 'a picture is no text',
      tool: { name: 'show_picture', description: 'Returns an image attachment.' },
    },
    {
      because: 'nobody has reviewed them yet',
      tool: { name: 'list_cards', description: 'Lists cards waiting for confirmation or review.' },
    },
    {
      because: 'a report of delivery is a figure',
      tool: { name: 'show_marks', description: 'Queries SMS delivery reports.' },
    },
    {
      because: 'a picture that is put into a file does not come back',
      tool: {
        name: 'shoot_page',
        description: 'Takes a screenshot of the browser page.',
        inputSchema: {
          type: 'object',
          required: ['file_path'],
          properties: { file_path: { type: 'string' } },
        },
      },
    },
  ],
});
