import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches, readToyConfig as read } from '../../../tests/read-toy-config.ts';
import { readConfig } from './read-config.ts';

describe('mcpServers', () => {
  it('reads packages, addresses and commands', async () => {
    const mcpServers = {
      kettle: {
        command: 'npx',
        args: ['-y', '@toys/kettle@1.0.0', '--pot', 'red'],
        env: { POT_TOKEN: 'hot', POT_URL: 'x' },
      },
      open: { command: 'cmd', args: ['/c', 'npx', 'toy'] },
      local: { type: 'stdio', command: 'python3', args: ['serve.py'], cwd: '/opt/toy' },
      remote: {
        url: 'https://user:hot@toys.example/mcp?key=hot',
        headers: { Authorization: 'Bearer hot' },
      },
      older: { type: 'sse', url: 'https://toys.example/sse' },
    };
    expect(await reaches({ mcpServers })).toEqual([
      [
        'kettle',
        {
          type: 'package',
          package: '@toys/kettle',
          version: '1.0.0',
          arguments: ['--pot', 'red'],
          environment: { POT_TOKEN: 'placeholder', POT_URL: 'http://127.0.0.1:9' },
        },
      ],
      ['open', { type: 'package', package: 'toy', version: null, arguments: [], environment: {} }],
      [
        'local',
        {
          type: 'command',
          command: 'python3',
          arguments: ['serve.py'],
          environment: {},
          folder: '/opt/toy',
        },
      ],
      [
        'remote',
        {
          type: 'streamable-http',
          url: 'https://placeholder:placeholder@toys.example/mcp',
          headers: { Authorization: { environment: 'REMOTE_AUTHORIZATION' } },
        },
      ],
      ['older', { type: 'sse', url: 'https://toys.example/sse', headers: {} }],
    ]);
  });

  it.each([
    ['git+https://host.example/toy.git'],
    ['github:toys/kettle'],
    ['toys/kettle'],
    ['file:../kettle'],
    ['../kettle'],
    ['https://host.example/kettle.tgz'],
    ['--package=kettle'],
    [''],
  ])('refuses to take %s for a package', async (spec) => {
    const [[, reach] = []] = await reaches({
      mcpServers: { toy: { command: 'npx', args: ['-y', spec] } },
    });
    expect(reach).toMatchObject({ type: 'unsupported' });
  });

  it('knows the line of each server', async () => {
    const servers = await read(
      '{\n  // mine\n  "mcpServers": {\n    "a": { "command": "x" },\n    "b": { "command": "y" },\n  },\n}\n',
    );
    expect(servers.map(({ name, line }) => [name, line])).toEqual([
      ['a', 4],
      ['b', 5],
    ]);
  });
});

describe('VS Code', () => {
  it('reads mcp.json with inputs and comments', async () => {
    const text = `{ // keys
      "inputs": [{ "type": "promptString", "id": "key", "password": true }],
      "servers": { "toy": { "type": "stdio", "command": "npx", "args": ["toy@2.0.0", "--api-key", "\${input:key}"] } },
    }`;
    expect(await reaches(text)).toEqual([
      [
        'toy',
        {
          type: 'package',
          package: 'toy',
          version: '2.0.0',
          arguments: ['--api-key', 'placeholder'],
          environment: {},
        },
      ],
    ]);
  });

  it('reads settings.json', async () => {
    expect(await reaches({ mcp: { servers: { toy: { url: 'http://127.0.0.1:1/mcp' } } } })).toEqual(
      [['toy', { type: 'streamable-http', url: 'http://127.0.0.1:1/mcp', headers: {} }]],
    );
  });
});

describe('a file that is none of these', () => {
  it.each([
    ['{"a": 1}', 'none of the known members'],
    ['[]', 'none of the known members'],
    [
      '{"mcpServers": {"a": {"args": "hot-secret"}}}',
      'mcpServers.a.args: found text, expected a list',
    ],
    ['{"mcpServers": ', 'in line 1'],
  ])('%s is refused', async (text, reason) => {
    const error = await read(text).catch((caught: unknown) => String(caught));
    expect(error).toContain(reason);
    expect(error).not.toContain('hot-secret');
  });

  it('may be missing', async () => {
    await expect(readConfig('/nowhere/config.json')).rejects.toThrow(
      'found ENOENT, expected a file that can be read',
    );
  });
});

describe('secrets of a configuration', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{20,30}$/).map((text) => `s3cr3t${text}`);

  it('are no part of what is read', async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (value) => {
        const mcpServers = {
          a: {
            command: 'npx',
            args: [
              'toy@1.0.0',
              '--token',
              value,
              `--key=${value}`,
              value,
              `postgres://u:${value}@host/db`,
            ],
            env: { A: value, A_URL: `https://${value}` },
          },
          b: {
            url: `https://${value}:${value}@toys.example/mcp?token=${value}#${value}`,
            headers: { Authorization: `Bearer ${value}` },
          },
          c: { command: 'python3', args: ['-m', 'toy', `--password=${value}`], env: { B: value } },
        };
        const inputs = [{ id: 'x', default: value }];
        expect(JSON.stringify(await read({ inputs, mcpServers }))).not.toContain(value);
        const packages = [
          {
            registryType: 'npm',
            identifier: 'toy',
            version: '1.0.0',
            environmentVariables: [{ name: 'A', value, default: value }],
            packageArguments: [{ type: 'named', name: '--key', value }],
          },
        ];
        expect(JSON.stringify(await read({ name: 'io.example/toy', packages }))).not.toContain(
          value,
        );
      }),
      { numRuns: 50 },
    );
  });
});
