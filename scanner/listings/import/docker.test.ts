import { describe, expect, it } from 'vitest';
import { readToyConfig as read } from '../../../tests/read-toy-config.ts';

describe('Docker', () => {
  const yaml =
    'name: kettle\nimage: toys/kettle\ntype: server\nabout:\n  title: Kettle\n  description: Boils.\n';

  it('reads server.yaml with the tools declared beside it', async () => {
    const tools = JSON.stringify([
      {
        name: 'boil',
        description: 'Boils.',
        arguments: [{ name: 'pot', type: 'string', desc: 'Which.' }],
      },
    ]);
    const [server] = await read(yaml, 'server.yaml', { 'tools.json': tools });
    expect(server?.reach).toEqual({ type: 'unsupported', reason: 'it is a container image' });
    expect(server?.declaredTools).toEqual([
      {
        name: 'boil',
        description: 'Boils.',
        inputSchema: {
          type: 'object',
          properties: { pot: { type: 'string', description: 'Which.' } },
        },
      },
    ]);
  });

  it('reads a remote', async () => {
    const [server] = await read(
      'name: kettle\ntype: remote\nremote:\n  transport_type: sse\n  url: https://toys.example/sse\n',
      'server.yaml',
    );
    expect(server?.reach).toEqual({ type: 'sse', url: 'https://toys.example/sse', headers: {} });
  });
});
