import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { classify } from '../../scanner/classify.ts';
import { pinOf } from '../../scanner/collect/pin.ts';
import { SCANNER_VERSION } from '../../scanner/version.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { toolRisk } from './command-line.ts';
import { observationOf, writeListings } from './toy-catalogue.ts';

const LISTING = fileURLToPath(new URL('../../catalogue/servers/tool-risk.md', import.meta.url));

it('our own server is scanned like every other, and again whenever it is asked for', async () => {
  const catalogue = await temporaryFolder();
  await writeListings(catalogue, { 'tool-risk': await readFile(LISTING, 'utf8') });
  const scan = () => toolRisk(['--catalogue', catalogue, 'scan'], {});
  const { code, stderr } = await scan();
  expect(stderr).toContain('✓ tool-risk  complete, 4 tools');
  expect(code).toBe(0);

  const observation = await observationOf(catalogue, 'tool-risk');
  expect(observation.profile).toEqual({
    type: 'own',
    version: SCANNER_VERSION,
    sandbox: 'bubblewrap',
  });
  const { instructions, tools } = observation;
  const verdicts = classify({ server: 'tool-risk', instructions, tools });
  expect(verdicts.map(({ name, risk, category }) => [name, risk, category])).toEqual([
    ['get_policy', 'low', 'read'],
    ['get_server', 'low', 'read'],
    ['get_tool', 'low', 'read'],
    ['search_tools', 'low', 'read'],
  ]);
  const pin = pinOf(observation, {
    server: 'tool-risk',
    rules: { version: '1', digest: '0'.repeat(64) },
    tools: verdicts,
  });
  expect(pin.version).toBe(SCANNER_VERSION);

  expect((await scan()).stderr).toMatch(/tool-risk {2}complete, 4 tools, [\d.]+ s/);
});
