import type { Id } from '../../scanner/contract/id.ts';
import { routes } from './routes.ts';

/** The size in pixels that previews ask for: the Open Graph's large picture. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Where the picture of a server stands, or that of the whole site. */
export function pictureRoute(server: Id | undefined): string {
  return server === undefined ? routes.sitePicture : routes.picture(server);
}
