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
  ],
  quiet: [
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
