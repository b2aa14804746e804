import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { loadSite } from '../../lib/read-site.ts';
import { LOGO_TYPES, logoFile, THEME_FILE, themeOf } from '../../lib/site-look.ts';

/** The files by which one site looks other than the next; none where nothing is set. */
export async function getStaticPaths() {
  const { accent, logo } = await loadSite();
  return [
    ...(accent === null ? [] : [{ params: { file: THEME_FILE } }]),
    ...(logo === null ? [] : [{ params: { file: logoFile(logo) } }]),
  ];
}

/** The accent as a style sheet, or the logo as it is. */
export const GET: APIRoute = async ({ params: { file } }) => {
  const { accent, logo } = await loadSite();
  if (file === THEME_FILE && accent !== null)
    return new Response(themeOf(accent), { headers: { 'content-type': 'text/css' } });
  if (logo === null) throw new Error('This site has no logo.');
  return new Response(await readFile(logo.file), {
    headers: { 'content-type': LOGO_TYPES[logo.format] },
  });
};
