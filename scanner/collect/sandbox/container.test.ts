import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { launchInContainer } from './container.ts';
import { probeContainer } from './probe.ts';
import { nodeProgram } from './program.ts';

const program = () =>
  nodeProgram(
    {
      folder: '/host/package',
      entry: 'serve.mjs',
      arguments: ['--stdio'],
      environment: { TOKEN: 'placeholder' },
      files: { '.kettle/config': 'pot' },
    },
    '/host/node',
  );

/** Puts a program called `docker` first on the PATH that notes its arguments and then does as told. */
async function pretendEngine(script: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'docker'), `#!/bin/sh\necho "$@" >> ${folder}/asked\n${script}\n`);
  await chmod(join(folder, 'docker'), 0o755);
  const path = process.env['PATH'];
  process.env['PATH'] = `${folder}:${path}`;
  onTestFinished(() => {
    process.env['PATH'] = path;
  });
  return folder;
}

describe('a container', () => {
  it('has no network, no right, nothing to write and bounds on the rest', async () => {
    const scratch = await temporaryFolder();
    const launch = await launchInContainer(program(), 'podman', 'toy', scratch);
    const line = launch.arguments.join(' ');
    expect(launch.command).toBe('podman');
    for (const option of [
      '--network none',
      '--read-only',
      '--cap-drop ALL',
      '--security-opt no-new-privileges',
      '--pids-limit 256',
      '--memory 1g',
      '--user 65534:65534',
      '--pull never',
      '--name toy',
      '--mount type=bind,source=/host/package,target=/srv/package,readonly',
    ]) {
      expect(line).toContain(option);
    }
    expect(line).toMatch(
      /--entrypoint node \S+ --max-old-space-size=512 \/srv\/package\/serve\.mjs --stdio$/,
    );
    expect(line).not.toContain('/host/node');
    const file = /source=(\S+),target=\/home\/scan\/\.kettle\/config/.exec(line)?.[1] ?? '';
    expect(await readFile(file, 'utf8')).toBe('pot');
  });

  it('gives nothing of our environment to the server', async () => {
    process.env['SCANNER_SECRET'] = 'only-for-the-scanner';
    onTestFinished(() => void delete process.env['SCANNER_SECRET']);
    const launch = await launchInContainer(program(), 'docker', 'toy', await temporaryFolder());
    expect(JSON.stringify(launch)).not.toContain('only-for-the-scanner');
  });
});

describe('probeContainer', () => {
  it('finds an engine that runs containers', async () => {
    const folder = await pretendEngine('exit 0');
    expect(await probeContainer('docker', '/host/node', folder)).toEqual({ outcome: 'works' });
    expect(await readFile(join(folder, 'asked'), 'utf8')).toContain('run --rm --interactive');
  });

  it('says how to mend one that does not', async () => {
    const folder = await pretendEngine('echo "Cannot connect to the daemon" >&2; exit 1');
    expect(await probeContainer('docker', '/host/node', folder)).toMatchObject({
      outcome: 'missing',
      remedy: expect.stringContaining('docker pull'),
    });
  });
});
