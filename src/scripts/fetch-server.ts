import type { ApiServer } from '../../scanner/contract/api.ts';
import { routes } from '../lib/routes.ts';

const known = new Map<string, Promise<ApiServer>>();

/**
 * The document of a server, fetched once from beside the pages.
 *
 * @throws Error where it is not there
 */
export function fetchServer(base: string, id: string): Promise<ApiServer> {
  const asked = known.get(id) ?? fetchDocument(`${base.replace(/\/$/, '')}${routes.apiServer(id)}`);
  known.set(id, asked);
  // Whoever tries again asks again.
  asked.catch(() => known.delete(id));
  return asked;
}

async function fetchDocument(address: string): Promise<ApiServer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as ApiServer;
}
