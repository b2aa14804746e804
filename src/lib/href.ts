/** How the files that Node writes beside the pages learn the base path. */
export const BASE_VARIABLE = 'TOOL_RISK_BASE';

/** Without a slash at its end. A process builds one site, and asking for a variable takes Node longer than all the rest. */
let knownBase: string | undefined;

/**
 * The address of a route under the base path that the site is built for. Astro knows it in pages and
 * scripts; outside of them the build says it.
 *
 * @example href('/about/') // => '/catalogue/about/' with the base /catalogue
 */
export function href(route: string): string {
  knownBase ??= baseOf(import.meta.env?.BASE_URL ?? process.env[BASE_VARIABLE] ?? '/');
  return `${knownBase}${route}`;
}

function baseOf(base: string): string {
  return base.endsWith('/') ? base.slice(0, -1) : base;
}
