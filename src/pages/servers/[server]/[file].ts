import type { APIRoute } from 'astro';
import type { PolicyFormat } from '../../../../scanner/policy/format.ts';
import { FORMATS } from '../../../../scanner/policy/formats/index.ts';
import type { CatalogueServer } from '../../../lib/catalogue.ts';
import { loadCatalogue } from '../../../lib/read-catalogue.ts';
import { mediaTypeOf, wholePolicy } from '../../../lib/whole-policy.ts';

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
        params: { server: server.listing.server, file: format.download },
        props: { server, format },
      })),
    );
}

/** The whole-server policy as a file to be downloaded. */
export const GET: APIRoute<Props> = ({ props: { server, format } }) =>
  new Response(wholePolicy(format, server).text, {
    headers: { 'content-type': mediaTypeOf(format) },
  });
