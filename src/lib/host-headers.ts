import { contentSecurityPolicy } from './content-policy.ts';
import type { Site } from './site-settings.ts';

/**
 * Headers for every file of the site. The policy is the widest that any page has in itself, since
 * a browser holds a page to both; `frame-ancestors` counts in a header alone.
 */
export const HOST_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy("'wasm-unsafe-eval'")}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What programs on other sites may fetch, and pages on other sites show. */
const FOR_EVERYBODY = ['api', 'badges', 'feeds', 'schemas'];

/** The headers in the form that Netlify, Cloudflare Pages and others read from a file `_headers`. */
export function headersFile({ base }: Site): string {
  return [
    rule(`${base}*`, HOST_HEADERS),
    // The names of these files change with their content.
    rule(`${base}_astro/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...FOR_EVERYBODY.map((folder) =>
      rule(`${base}${folder}/*`, { 'Access-Control-Allow-Origin': '*' }),
    ),
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[path, ...lines].join('\n')}\n`;
}
