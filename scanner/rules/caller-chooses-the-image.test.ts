import { rule } from './caller-chooses-the-image.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'image and ports start a program',
      tool: {
        name: 'add_worker_box',
        description: 'Creates a worker box.',
        inputSchema: {
          type: 'object',
          properties: { image: { type: 'string' }, ports: { type: 'array' } },
        },
      },
      words: 'image',
    },
    {
      because: 'image and replicas start several',
      tool: {
        name: 'add_worker_box',
        description: 'Creates a worker box.',
        inputSchema: {
          type: 'object',
          properties: { image: { type: 'string' }, replicas: { type: 'number' } },
        },
      },
    },
    {
      because: 'a compose file names what is started',
      tool: {
        name: 'add_worker_box',
        description: 'Creates a stack of worker boxes.',
        inputSchema: {
          type: 'object',
          properties: { boxes: { type: 'string', description: 'A valid compose file.' } },
        },
      },
      words: 'boxes',
    },
  ],
  quiet: [
    {
      because: 'a file that is only kept starts nothing',
      tool: {
        name: 'add_leaf',
        description: 'Adds a leaf to a book.',
        inputSchema: {
          type: 'object',
          properties: { leaf: { type: 'string', description: 'A compose file or any other.' } },
        },
      },
    },
    {
      because: 'an image with a caption is a picture',
      tool: {
        name: 'add_album_entry',
        description: 'Adds an entry to an album.',
        inputSchema: {
          type: 'object',
          properties: { image: { type: 'string' }, caption: { type: 'string' } },
        },
      },
    },
    {
      because: 'the tool only looks something up',
      tool: {
        name: 'find_worker_boxes',
        description: 'Finds worker boxes.',
        inputSchema: {
          type: 'object',
          properties: { image: { type: 'string' }, ports: { type: 'array' } },
        },
      },
    },
  ],
});
