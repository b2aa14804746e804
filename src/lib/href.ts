/**
 * The address of a route under the base path that the site is built for.
 *
 * @example href('/about/') // => '/catalogue/about/' with the base /catalogue
 */
export function href(route: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${route}`;
}
