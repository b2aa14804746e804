import { testRule } from './test-rule.ts';
import { rule } from './touches-local-files.ts';

testRule(rule, {
  fires: [
    {
      because: 'one of two files is a file',
      tool: {
        name: 'match_sheets',
        description: 'Compares two sheets.',
        inputSchema: { type: 'object', properties: { file_a: {}, file2: {} } },
      },
    },
    {
      because: 'the path stands where it is kept',
      tool: {
        name: 'draw_loom',
        description: 'Draws a loom and saves it under LOOM_HOME/pictures.',
      },
    },
    {
      because: 'the description says that it is read from the disk',
      tool: { name: 'scan_loom', description: 'Parses the loom. Scans it anew from disk.' },
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
      because: 'what is fetched lands here',
      tool: {
        name: 'fetch_all_of',
        description: 'Exports a project.',
        inputSchema: {
          type: 'object',
          properties: { projectId: { type: 'string' }, outputDir: { type: 'string' } },
        },
      },
    },
    {
      because: 'it is taken from the disk',
      tool: { name: 'send_in', description: 'Uploads a picture from a local path.' },
    },
    {
      because: 'what is downloaded is a file',
      tool: { name: 'bring_home', description: 'Downloads the PDF of a paper.' },
    },
    {
      because: 'an upload takes its content from a file',
      tool: {
        name: 'send_up',
        description: 'Uploads a file to cloud storage.',
        inputSchema: {
          type: 'object',
          properties: { bucket: { type: 'string' }, file_path: { type: 'string' } },
        },
      },
      words: 'file_path',
    },
    {
      because: 'a path of the machine',
      tool: {
        name: 'show_text_of',
        description: 'Reads a text.',
        inputSchema: { type: 'object', properties: { filePath: { type: 'string' } } },
      },
      words: 'filePath',
    },
    {
      because: 'a file is written',
      tool: { name: 'put_text_down', description: 'Writes a text to a local file.' },
    },
    {
      because: 'a folder is listed',
      tool: { name: 'look_into', description: 'Lists the files of a directory.' },
    },
    {
      because: 'an absolute place is one of this machine',
      tool: {
        name: 'start_clerk',
        description: 'Starts a clerk.',
        inputSchema: {
          type: 'object',
          properties: { place: { type: 'string', description: 'Absolute path to a hall' } },
        },
      },
    },
    {
      because: 'a parameter places the file, whatever it says of it',
      tool: {
        name: 'apply',
        description: 'Applies a manifest.',
        inputSchema: {
          type: 'object',
          properties: { file: { type: 'string', description: 'Where the manifest is kept.' } },
        },
      },
    },
  ],
  quiet: [
    {
      because: 'the path leads through a tree of items',
      tool: {
        name: 'browse_attic',
        description: 'Gets an item and its children.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'no path is named',
      tool: { name: 'draw_hall', description: 'Draws a hall and saves it under its name.' },
    },
    {
      because: 'it is denied',
      tool: { name: 'see_pack', description: 'Returns a pack. It never writes anything to disk.' },
    },
    {
      because: 'the path leads through a tree of instances',
      tool: {
        name: 'drop_instance',
        description: 'Deletes an instance by path.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'the path leads through cloud storage',
      tool: {
        name: 'stat_bale',
        description: "Returns the size of a file in the user's cloud storage.",
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'the path of a node leads through a tree',
      tool: {
        name: 'set_colour',
        description: 'Sets the colour of a node.',
        inputSchema: { type: 'object', properties: { node_path: { type: 'string' } } },
      },
    },
    {
      because: 'a path through space is no file',
      tool: {
        name: 'weigh_way',
        description: 'Checks whether a way can carry a cart.',
        inputSchema: { type: 'object', properties: { path_points: { type: 'string' } } },
      },
    },
    {
      because: 'nothing says where it was',
      tool: { name: 'send_in_other', description: 'Uploads a picture from a guest.' },
    },
    {
      because: 'what is shared is on a service',
      tool: { name: 'let_see', description: 'Shares a file with a guest.' },
    },
    {
      because: 'what is attached comes from anywhere',
      tool: { name: 'pin_on', description: 'Attaches a file to a card.' },
    },
    {
      because: 'a folder that nothing places is one of a service',
      tool: { name: 'make_shelf', description: 'Creates a folder.' },
    },
    {
      because: 'the folder of a mailbox is none of the machine',
      tool: {
        name: 'look_through_post',
        description: 'Searches the mailbox.',
        inputSchema: { type: 'object', properties: { folder: { type: 'string' } } },
      },
    },
    {
      because: 'the path of a secret leads through a vault',
      tool: {
        name: 'open_vault',
        description: 'Fetches the value of a secret.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'an upload is told the content',
      tool: {
        name: 'send_up_text',
        description: 'Uploads a file to cloud storage.',
        inputSchema: {
          type: 'object',
          properties: {
            bucket: { type: 'string' },
            file_path: { type: 'string' },
            content: { type: 'string' },
          },
        },
      },
    },
    {
      because: 'a file of a repository',
      tool: {
        name: 'show_repo_text',
        description: 'Gets a file of a repository.',
        inputSchema: {
          type: 'object',
          properties: { owner: { type: 'string' }, path: { type: 'string' } },
        },
      },
    },
    {
      because: 'a path of an address',
      tool: {
        name: 'relay_call',
        description: 'Makes a request.',
        inputSchema: {
          type: 'object',
          properties: { path: { type: 'string', description: 'Path of the API endpoint' } },
        },
      },
    },
    {
      because: 'parcels are no files',
      tool: { name: 'list_parcels', description: 'Lists parcels.' },
    },
    {
      because: 'mail stands in folders of its own',
      tool: {
        name: 'list_post',
        description: 'Lists all mailboxes/folders.',
        inputSchema: { type: 'object', properties: { account: { type: 'string' } } },
      },
    },
    {
      because: 'what is downloaded is handed to the caller',
      tool: {
        name: 'bring_leaflet_pdf',
        description: 'Downloads a leaflet as PDF and returns it as base64.',
      },
    },
    {
      because: 'the file is given, and its name tells its kind',
      tool: {
        name: 'look_at_code',
        description: 'Analyzes code.',
        inputSchema: {
          type: 'object',
          properties: { code: { type: 'string' }, filename: { type: 'string' } },
        },
      },
    },
    {
      because: 'the bytes are given, and the name tells their kind',
      tool: {
        name: 'keep_picture',
        description: 'Stores a picture.',
        inputSchema: {
          type: 'object',
          properties: { filename: { type: 'string' }, dataBase64: { type: 'string' } },
        },
      },
    },
    {
      because: 'letters lie in folders of their own',
      tool: {
        name: 'move_jar_email',
        description: 'Moves a letter.',
        inputSchema: { type: 'object', properties: { destinationFolder: { type: 'string' } } },
      },
    },
    {
      because: 'a piece of a file is sent elsewhere',
      tool: {
        name: 'send_piece',
        description: 'Sends a piece of a file.',
        inputSchema: { type: 'object', properties: { data: { type: 'string' } } },
      },
    },
  ],
});
