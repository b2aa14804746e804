import { describe, expect, it } from 'vitest';
import { reaches, readToyConfig as read } from '../../../tests/read-toy-config.ts';

describe('server.json', () => {
  const today = {
    name: 'io.example/kettle',
    description: 'Boils.',
    version: '1.2.3',
    repository: { url: 'https://toys.example/kettle' },
    packages: [
      { registryType: 'pypi', identifier: 'kettle', version: '1', transport: { type: 'stdio' } },
      {
        registryType: 'npm',
        identifier: '@toys/kettle',
        version: '1.2.3',
        transport: { type: 'stdio' },
        packageArguments: [
          { type: 'positional', value: 'run' },
          { type: 'named', name: '--key', value: 'hot', isSecret: true },
        ],
        environmentVariables: [{ name: 'POT_TOKEN', isSecret: true, value: 'hot' }],
      },
    ],
  };
  const reach = {
    type: 'package',
    package: '@toys/kettle',
    version: '1.2.3',
    arguments: ['run', '--key', 'placeholder'],
    environment: { POT_TOKEN: 'placeholder' },
  };

  it('is read in camel case', async () => {
    expect(await read(today)).toEqual([
      {
        name: 'kettle',
        title: null,
        summary: 'Boils.',
        homepage: null,
        repository: 'https://toys.example/kettle',
        reach,
        declaredTools: null,
        line: 2,
      },
    ]);
  });

  it('is read in the snake case of before', async () => {
    const older = {
      name: 'io.example/kettle',
      version_detail: { version: '1.2.3' },
      packages: [
        {
          registry_name: 'npm',
          name: '@toys/kettle',
          version: '1.2.3',
          package_arguments: [
            { type: 'positional', value: 'run' },
            { type: 'named', name: '--key', is_secret: true, value: 'hot' },
          ],
          environment_variables: [{ name: 'POT_TOKEN', is_secret: true }],
        },
      ],
    };
    expect(await reaches(older)).toEqual([['kettle', reach]]);
  });

  it('falls back to a remote, and says where there is neither', async () => {
    const remotes = [
      {
        type: 'streamable-http',
        url: 'https://toys.example/mcp',
        headers: [{ name: 'X-Key', isSecret: true }],
      },
    ];
    expect(await reaches({ name: 'io.example/kettle', remotes })).toEqual([
      [
        'kettle',
        {
          type: 'streamable-http',
          url: 'https://toys.example/mcp',
          headers: { 'X-Key': { environment: 'IO_EXAMPLE_KETTLE_X_KEY' } },
        },
      ],
    ]);
    const packages = [
      { registryType: 'oci', identifier: 'toys/kettle', transport: { type: 'stdio' } },
    ];
    expect(await reaches({ name: 'io.example/kettle', packages })).toEqual([
      ['kettle', { type: 'unsupported', reason: 'it is published only as oci' }],
    ]);
  });

  it('is read from a page of the registry', async () => {
    expect(
      await reaches({ servers: [{ server: today, _meta: {} }], metadata: { count: 1 } }),
    ).toEqual([['kettle', reach]]);
  });
});
