import { type Site, wholeAddress } from './site-settings.ts';
import { document, element } from './xml.ts';

/** sitemaps.org, protocol 0.9: at most 50,000 addresses and 50 MB a file. */
const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page and the day when what it shows was last seen, where that is known. */
export interface SitemapPage {
  /** With the base path, slashes at both ends. */
  readonly path: string;
  /** ISO 8601. */
  readonly seen: string | null;
}

/**
 * The sitemap of a site whose host is known: one file, or an index and as many as are needed.
 *
 * @param most addresses in one file
 * @returns file names with their content, the first of which is the one to be told of
 */
export function sitemapFiles(
  site: Site,
  pages: readonly SitemapPage[],
  most = MOST_ADDRESSES,
): { name: string; text: string }[] {
  if (pages.length <= most) return [{ name: 'sitemap.xml', text: urlSet(site, pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, part) => ({
    name: `sitemap-${part + 1}.xml`,
    text: urlSet(site, pages.slice(part * most, (part + 1) * most)),
  }));
  const places = parts.map(({ name }) =>
    element('sitemap', {}, [element('loc', {}, [wholeAddress(site, `${site.base}${name}`)])]),
  );
  const index = document(element('sitemapindex', { xmlns: NAMESPACE }, places));
  return [{ name: 'sitemap.xml', text: index }, ...parts];
}

function urlSet(site: Site, pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ path, seen }) =>
    element('url', {}, [
      element('loc', {}, [wholeAddress(site, path)]),
      seen === null ? null : element('lastmod', {}, [seen.slice(0, 10)]),
    ]),
  );
  return document(element('urlset', { xmlns: NAMESPACE }, urls));
}
