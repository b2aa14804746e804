import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Catalogue } from '../../src/lib/catalogue.ts';
import { serverDrawing, siteDrawing, svgOf } from '../../src/lib/picture-svg.ts';
import { pictureRoute } from '../../src/lib/pictures.ts';
import type { Site } from '../../src/lib/site-settings.ts';
import { ownXml, type Xml } from '../../src/lib/xml.ts';
import { digestOf } from './output/output-files.ts';
import type { OutputFolder } from './output/output-folder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Pictures by what they show: a picture that was drawn once is copied ever after. */
const KEPT = join(ROOT, '.cache', 'pictures');

/**
 * Draws the pictures that previews of the pages show. They need whole addresses, so a site whose host
 * is not known has none.
 *
 * @returns how many there are, and how many of them had to be drawn
 */
export async function drawPictures(
  site: Site,
  { servers }: Catalogue,
  outputs: OutputFolder,
): Promise<{ readonly pictures: number; readonly drawn: number }> {
  if (site.origin === null) return { pictures: 0, drawn: 0 };
  const signs = await readSigns();
  const wanted = [
    { route: pictureRoute(undefined), drawing: siteDrawing(site) },
    ...servers.map((server) => ({
      route: pictureRoute(server.listing.server),
      drawing: serverDrawing(site, server),
    })),
  ];
  await mkdir(KEPT, { recursive: true });
  // The same around every drawing, so that a picture drawn with another frame or other signs is not taken.
  const frame = svgOf([], signs);
  let drawn = 0;
  for (const { route, drawing } of wanted) {
    const key = digestOf(JSON.stringify([drawing, frame]));
    if (outputs.keep(route.slice(1), key)) continue;
    const kept = join(KEPT, `${key}.png`);
    if (!(await exists(kept))) {
      await draw(svgOf(drawing, signs), kept);
      drawn += 1;
    }
    outputs.put(route.slice(1), key, await readFile(kept));
  }
  return { pictures: wanted.length, drawn };
}

/** The symbols of the signs, without the element around them. */
async function readSigns(): Promise<Xml> {
  const text = await readFile(join(ROOT, 'src', 'assets', 'signs.svg'), 'utf8');
  return ownXml(text.slice(text.indexOf('<symbol'), text.lastIndexOf('</svg>')));
}

/** Appears whole or not at all, so that a build that is stopped leaves no half picture behind. */
async function draw(svg: string, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, await sharp(Buffer.from(svg)).png().toBuffer());
  await rename(unfinished, file);
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
