import { href } from './href.ts';
import { routes } from './routes.ts';

/** A part of the site that every page leads to. */
interface Place {
  readonly name: string;
  readonly target: string;
  /** Whether the page is it or within it, in the words of `aria-current`. */
  readonly current: 'page' | 'true' | undefined;
}

const PLACES = [
  { name: 'Servers', route: routes.servers },
  { name: 'Attacks', route: routes.attacks },
  { name: 'Your stack', route: routes.stack },
  { name: 'Report', route: routes.report },
  { name: 'Rules', route: routes.rules },
  { name: 'About', route: routes.about },
];

/** The places of a site as pages outside of all of them name them, by the address of its first page. */
const fromOutside = new Map<string, readonly Place[]>();

/** The places of the site as the page of a path names them: the same list for all pages outside of them. */
export function placesFrom(path: string): readonly Place[] {
  const places = PLACES.map(({ name, route }): Place => {
    const target = href(route);
    const current = path === target ? 'page' : path.startsWith(target) ? 'true' : undefined;
    return { name, target, current };
  });
  if (places.some(({ current }) => current !== undefined)) return places;
  const home = href(routes.home);
  const known = fromOutside.get(home) ?? places;
  fromOutside.set(home, known);
  return known;
}
