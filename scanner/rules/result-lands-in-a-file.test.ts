import { rule } from './result-lands-in-a-file.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'its description says that the output is a file',
      tool: {
        name: 'exportar',
        description: 'Exporta el patio.',
        inputSchema: {
          type: 'object',
          properties: { output: { type: 'string', description: 'Ruta del archivo de salida.' } },
        },
      },
    },
    {
      because: 'it lands in a folder that the server was told of',
      tool: { name: 'get_sheet', description: 'Downloads a sheet into PRESS_ROOT.' },
    },
    {
      because: 'what is made goes where the path says',
      tool: {
        name: 'paint_hall',
        description: 'Renders a picture of the hall to a given path.',
        inputSchema: { type: 'object', properties: { filepath: { type: 'string' } } },
      },
    },
    {
      because: 'the output has a path',
      tool: {
        name: 'turn_to_pdf',
        description: 'Converts a text.',
        inputSchema: {
          type: 'object',
          properties: { text: { type: 'string' }, outputPath: { type: 'string' } },
          required: ['outputPath'],
        },
      },
      words: 'outputPath',
    },
    {
      because: 'the description of the path says that it is saved',
      tool: {
        name: 'draw_curve',
        description: 'Draws a curve.',
        inputSchema: {
          type: 'object',
          properties: { file_path: { type: 'string', description: 'Where to save the curve' } },
        },
      },
      words: 'file_path',
    },
    {
      because: 'the path of a download is returned',
      tool: { name: 'grab_song', description: 'Downloads a song and returns the path.' },
    },
    {
      because: 'under its own heading the path of what was made is returned',
      tool: {
        name: 'extract_tune',
        description:
          'Extracts a tune from a reel.\n\nReturns:\n    str: The path to the extracted tune.',
      },
      words: 'path to the extracted',
    },
    {
      because: 'the file itself is changed',
      tool: {
        name: 'turn_page_over',
        description: 'Translates a text file in place.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      words: 'in place',
    },
    {
      because: 'a conversion makes what its output names',
      tool: {
        name: 'turn_reel',
        description: 'Converts a reel.',
        inputSchema: {
          type: 'object',
          properties: { input: { type: 'string' }, output: { type: 'string' } },
        },
      },
      words: 'output',
    },
    {
      because: 'the path of a file comes back',
      tool: {
        name: 'picture_hall',
        description: 'Captures a picture of a hall. Returns the local file path.',
      },
    },
  ],
  quiet: [
    {
      because: 'the output is a kind',
      tool: {
        name: 'exportar',
        description: 'Exporta el patio.',
        inputSchema: {
          type: 'object',
          properties: { output: { type: 'string', description: 'Formato de salida.' } },
        },
      },
    },
    {
      because: 'what it is taken into is no folder',
      tool: { name: 'get_sheet', description: 'Loads a sheet into the press.' },
    },
    {
      because: 'the path is that of what was there before',
      tool: {
        name: 'extract_tune',
        description: 'Extracts a tune from a reel.\n\nReturns:\n    The path of the opened reel.',
      },
    },
    {
      because: 'who writes is somebody else',
      tool: {
        name: 'show_picture',
        description: 'Shows a picture.',
        inputSchema: {
          type: 'object',
          properties: { path: { type: 'string', description: 'The name as an author writes it.' } },
        },
      },
    },
    {
      because: 'a path to read from writes nothing',
      tool: {
        name: 'show_text_of',
        description: 'Reads a text.',
        inputSchema: { type: 'object', properties: { inputPath: { type: 'string' } } },
      },
    },
    {
      because: 'a format of the output is no path',
      tool: {
        name: 'turn_to_pdf',
        description: 'Converts a text.',
        inputSchema: { type: 'object', properties: { output_format: { type: 'string' } } },
      },
    },
    {
      because: 'one thing stands for another',
      tool: {
        name: 'count_words',
        description: 'Counts words in place of lines.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
    {
      because: 'the path leads through a tree',
      tool: {
        name: 'picture_tree',
        description: 'Captures a picture of a hall. Returns the path of the branch.',
      },
    },
  ],
});
