import { fileURLToPath } from 'node:url';

const TEMPORARY = fileURLToPath(new URL('../.tmp/', import.meta.url));

/** Where the toy catalogue is written, and the sites that are built from it. */
export const PLACES = {
  project: fileURLToPath(new URL('../..', import.meta.url)),
  catalogue: `${TEMPORARY}catalogue`,
  /** The site at the root of its host. */
  site: `${TEMPORARY}site`,
  /** The same catalogue as a company’s own site, below a path. */
  siteBelow: `${TEMPORARY}site-below`,
  /** The pages of that as Astro itself renders them. */
  astroSite: `${TEMPORARY}astro-site`,
  /** A catalogue with a file that is no observation, and where nothing must appear. */
  brokenCatalogue: `${TEMPORARY}broken-catalogue`,
  brokenSite: `${TEMPORARY}broken-site`,
} as const;

/** Where the second site is published. */
export const ORIGIN = 'https://tools.harbour.example';

/** The path that the second site is built for. */
export const BASE = '/below/here';

/** The settings of the second site. */
export const COMPANY_SETTINGS = 'tests/site/company/site.yaml';
