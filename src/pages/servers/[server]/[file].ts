import type { APIRoute } from 'astro';
import type { PolicyFormat } from '../../../../scanner/policy/format.ts';
import { FORMATS } from '../../../../scanner/policy/formats/index.ts';
import type { CatalogueServer } from '../../../lib/catalogue.ts';
import { serverPolicy } from '../../../lib/handling.ts';
import { loadCatalogue } from '../../../lib/read-catalogue.ts';

interface Props {
  server: CatalogueServer;
  format: PolicyFormat;
}

export async function getStaticPaths() {
  const { servers } = await loadCatalogue();
  return servers
    .filter(({ tools }) => tools.length > 0)
    .flatMap((server) =>
      FORMATS.map((format) => ({
        params: { server: server.listing.server, file: format.file },
        props: { server, format },
      })),
    );
}

/** The whole-server policy as a file to be downloaded. */
export const GET: APIRoute<Props> = ({ props: { server, format } }) =>
  new Response(serverPolicy(format, server), { headers: { 'content-type': format.mediaType } });
