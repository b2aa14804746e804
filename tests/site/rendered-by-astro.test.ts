import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { CATALOGUE_VARIABLE } from '../../src/lib/read-catalogue.ts';
import { SITE_VARIABLES } from '../../src/lib/read-site.ts';
import { COMPANY_SETTINGS, PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

const BUILD_WITH_ASTRO = fileURLToPath(new URL('build-with-astro.ts', import.meta.url));

async function buildWithAstro(): Promise<void> {
  // The test runner's own variables say that this is no production.
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [BUILD_WITH_ASTRO], {
    env: {
      PATH,
      HOME,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      [CATALOGUE_VARIABLE]: PLACES.catalogue,
      [SITE_VARIABLES.file]: COMPANY_SETTINGS,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}

it('renders every page to the byte as Astro does', async () => {
  await buildWithAstro();
  const files = await builtFiles(PLACES.astroSite);
  const pages = (await builtFiles(PLACES.siteBelow)).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(600);
  expect(files).toEqual(expect.arrayContaining(pages));
  for (const file of files) {
    const ours = await readFile(join(PLACES.siteBelow, file), 'utf8');
    expect(ours, file).toBe(await readFile(join(PLACES.astroSite, file), 'utf8'));
  }
}, 300_000);
