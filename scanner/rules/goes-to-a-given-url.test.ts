import { rule } from './goes-to-a-given-url.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'it goes where the parameter says',
      tool: {
        name: 'put_up_sheet',
        description: 'Uploads a sheet to a registry.',
        inputSchema: { type: 'object', properties: { registry_url: { type: 'string' } } },
      },
    },
    {
      because: 'the target is an address',
      tool: {
        name: 'check_stall',
        description: 'Checks the health of a stall.',
        inputSchema: {
          type: 'object',
          properties: { target: { type: 'string', description: 'URL to check.' } },
        },
      },
    },
    {
      because: 'what is made is taken from there, in another language',
      tool: {
        name: 'make_box',
        description: 'Crea una caja desde una URL.',
        inputSchema: { type: 'object', properties: { source_url: { type: 'string' } } },
      },
    },
    {
      because: 'beside a port a machine is any that the caller names',
      tool: {
        name: 'peek_at_press',
        description: 'Shows what a press says.',
        inputSchema: { type: 'object', properties: { host: {}, port: {} } },
      },
    },
    {
      because: 'what is connected to is gone to',
      tool: {
        name: 'join_loom',
        description: 'Connects to a loom.',
        inputSchema: { type: 'object', properties: { broker_url: { type: 'string' } } },
      },
    },
    {
      because: 'the picture is fetched before it is kept',
      tool: {
        name: 'hang_up',
        description: 'Downloads a picture and uploads it to the hall.',
        inputSchema: { type: 'object', properties: { image_url: { type: 'string' } } },
      },
    },
    {
      because: 'what is put in comes from there',
      tool: {
        name: 'put_rug',
        description: 'Adds a rug to the store by URL.',
        inputSchema: { type: 'object', properties: { rug_url: { type: 'string' } } },
      },
    },
    {
      because: 'what is made comes from there',
      tool: { name: 'make_rug', description: 'Creates a rug from a URL.' },
    },
    {
      because: 'the parameter takes a path or an address',
      tool: {
        name: 'inspect_paper',
        description: 'Inspects the outline of a document.',
        inputSchema: {
          type: 'object',
          properties: { source: { type: 'string', description: 'Local path or HTTPS URL' } },
        },
      },
    },
    {
      because: 'everything goes by the way that the caller names',
      tool: {
        name: 'make_row',
        description: 'Creates a row.',
        inputSchema: { type: 'object', properties: { api_url: { type: 'string' } } },
      },
    },
    {
      because: 'a machine is knocked at',
      tool: {
        name: 'knock_at',
        description: 'Scans the ports of a machine.',
        inputSchema: { type: 'object', properties: { host: { type: 'string' } } },
      },
    },
    {
      because: 'an address is fetched',
      tool: {
        name: 'grab_page_text',
        description: 'Fetches a page.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
      words: 'url',
    },
    {
      because: 'the format says that it is an address',
      tool: {
        name: 'grab_page_text',
        description: 'Fetches a page.',
        inputSchema: { type: 'object', properties: { place: { type: 'string', format: 'uri' } } },
      },
      words: 'place',
    },
    {
      because: "a chart comes from the caller's repository",
      tool: {
        name: 'install_parcel_chart',
        description: 'Installs a chart.',
        inputSchema: { type: 'object', properties: { repo: { type: 'string' } } },
      },
      words: 'repo',
    },
    {
      because: 'what is stored comes from the address',
      tool: {
        name: 'store_picture',
        description: 'Uploads a picture from a URL.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'what is paid for is asked for again',
      tool: {
        name: 'buy_access',
        description: 'Pay for a gated endpoint and hand back its answer.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'a machine of the net is scanned',
      tool: {
        name: 'sweep_ports',
        description: 'Runs a port scan.',
        inputSchema: {
          type: 'object',
          properties: { target: { type: 'string', description: 'A host or CIDR.' } },
        },
      },
    },
    {
      because: 'the target is a machine of the net',
      tool: {
        name: 'test_post',
        description: 'Tests a relay.',
        inputSchema: {
          type: 'object',
          properties: { target: { type: 'string', description: 'The host to test.' } },
        },
      },
    },
  ],
  quiet: [
    {
      because: 'the address tells which one is meant',
      tool: {
        name: 'drop_rug',
        description: 'Deletes a rug by URL.',
        inputSchema: { type: 'object', properties: { rug_url: { type: 'string' } } },
      },
    },
    {
      because: 'the address is made and not gone to',
      tool: { name: 'make_way', description: 'Creates a rug with a URL.' },
    },
    {
      because: 'the address is only taken apart',
      tool: {
        name: 'split_link',
        description: 'Parses a URL into its parts.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'what is open already is not gone to',
      tool: { name: 'see_tab', description: 'Extracts text and links from the active tab.' },
    },
    {
      because: 'beside a path an identifier is one of a file',
      tool: {
        name: 'find_stitches',
        description: 'Finds all stitches of a thread.',
        inputSchema: {
          type: 'object',
          properties: { workspace_path: { type: 'string' }, uri: { type: 'string' } },
        },
      },
    },
    {
      because: 'a repository beside its owner is one of the service',
      tool: {
        name: 'deploy_pages',
        description: 'Deploys the pages of a repository.',
        inputSchema: {
          type: 'object',
          properties: { owner: { type: 'string' }, repo: { type: 'string' } },
        },
      },
    },
    {
      because: 'where somebody is led afterwards is gone to by somebody else',
      tool: {
        name: 'create_link',
        description: 'Generates and sends a login link.',
        inputSchema: { type: 'object', properties: { action_url: { type: 'string' } } },
      },
    },
    {
      because: 'an address of the record itself is kept',
      tool: {
        name: 'make_row',
        description: 'Creates a row.',
        inputSchema: { type: 'object', properties: { homepage_url: { type: 'string' } } },
      },
    },
    {
      because: 'one of the machines that it looks after is chosen',
      tool: {
        name: 'show_load',
        description: 'Shows the load of a machine.',
        inputSchema: { type: 'object', properties: { host: { type: 'string' } } },
      },
    },
    {
      because: 'a webhook is kept for later',
      tool: {
        name: 'keep_hook',
        description: 'Creates a hook.',
        inputSchema: { type: 'object', properties: { webhook_url: { type: 'string' } } },
      },
    },
    {
      because: 'the address names a record of the service',
      tool: {
        name: 'show_parcel_job',
        description: 'Shows a job.',
        inputSchema: { type: 'object', properties: { job_url: { type: 'string' } } },
      },
    },
    {
      because: 'in another language the address is what is kept',
      tool: {
        name: 'keep_mark',
        description: 'Crea un marcador para una URL.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'an address is returned',
      tool: { name: 'show_hook_link', description: 'Gets the URL of a hook.' },
    },
    {
      because: 'the address of a song is played by the service',
      tool: {
        name: 'play_tune',
        description: 'Plays a song.',
        inputSchema: { type: 'object', properties: { uri: { type: 'string' } } },
      },
    },
    {
      because: 'a bill only has an address',
      tool: {
        name: 'pay_bill',
        description: 'Pay an electricity bill.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'the target is a shelf',
      tool: {
        name: 'test_shelf',
        description: 'Tests a shelf.',
        inputSchema: {
          type: 'object',
          properties: { target: { type: 'string', description: 'The shelf to test.' } },
        },
      },
    },
    {
      because: 'it is only held against the address',
      tool: {
        name: 'find_tab',
        description: 'Finds a tab.',
        inputSchema: {
          type: 'object',
          properties: { url: { type: 'string', description: 'Substring of the address.' } },
        },
      },
    },
  ],
});
