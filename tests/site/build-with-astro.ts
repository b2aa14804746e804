import { build } from 'astro';
import { BASE, ORIGIN, PLACES } from './places.ts';

/** A program: has Astro itself build all pages of the site below a path. Environment variables say of what. */
await build({
  root: PLACES.project,
  outDir: PLACES.astroSite,
  cacheDir: `${PLACES.astroSite}-cache`,
  base: BASE,
  site: ORIGIN,
  logLevel: 'error',
});
