/** How programs that a build starts learn the base path. */
const BASE_VARIABLE = 'TOOL_RISK_BASE';

/** Without a slash at its end. Asking for a variable every time would take Node longer than all the rest. */
let knownBase: string | undefined;

/** Says what base path the site is built for, to this process and those that it starts. */
export function setBase(base: string): void {
  knownBase = baseOf(base);
  process.env[BASE_VARIABLE] = base;
}

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
