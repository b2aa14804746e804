import { rule } from './caller-chooses-the-endpoint.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'the caller may choose DELETE',
      tool: {
        name: 'relay_call',
        description: 'Makes a request to the service.',
        inputSchema: {
          type: 'object',
          properties: {
            method: { type: 'string', enum: ['GET', 'DELETE'] },
            path: { type: 'string' },
          },
        },
      },
      words: 'DELETE',
    },
    {
      because: 'lower case makes no difference',
      tool: {
        name: 'relay_call',
        description: 'Makes a request to the service.',
        inputSchema: {
          type: 'object',
          properties: { verb: { type: 'string', enum: ['get', 'post'] } },
        },
      },
      words: 'post',
    },
  ],
  quiet: [
    {
      because: 'GET and HEAD change nothing',
      tool: {
        name: 'relay_call',
        description: 'Makes a request to the service.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['GET', 'HEAD'] } },
        },
      },
    },
    {
      because: 'the method is only written into a saved request',
      tool: {
        name: 'update_saved_call',
        description: 'Updates a saved call.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['GET', 'POST'] } },
        },
      },
    },
    {
      because: 'the choices are no methods',
      tool: {
        name: 'relay_call',
        description: 'Makes a request to the service.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['fast', 'slow'] } },
        },
      },
    },
  ],
});
