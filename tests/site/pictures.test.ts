import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/lib/read-catalogue.ts';
import { routes } from '../../src/lib/routes.ts';
import { PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

const { servers } = await readCatalogue(PLACES.catalogue);
const pictures = (await builtFiles(PLACES.siteBelow)).filter((file) =>
  file.startsWith('pictures/'),
);

/** Previews are fetched by every program that shows a link. */
const MOST_BYTES = 60_000;

test('the site and every server have a picture', () => {
  expect(pictures.map((file) => `/${file}`)).toEqual(
    [routes.sitePicture, ...servers.map(({ listing }) => routes.picture(listing.server))].sort(),
  );
});

test('a picture is a PNG of the size that previews ask for, and light', async () => {
  for (const picture of pictures) {
    const file = join(PLACES.siteBelow, picture);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect((await stat(file)).size).toBeLessThan(MOST_BYTES);
  }
});

test('pictures show what they are of: the colour of the worst level, and words', async () => {
  const dominant = async (server: string) => {
    const { data, info } = await sharp(join(PLACES.siteBelow, routes.picture(server)))
      .extract({ left: 96, top: 508, width: 8, height: 30 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return [...data.subarray(0, info.channels)].slice(0, 3);
  };
  expect(await dominant('pilot-login')).toEqual([0xc2, 0x4a, 0x00]);
  expect(await dominant('drove')).toEqual([0x17, 0x68, 0x4e]);
});

test('a site whose host is not known has no pictures, since previews could not find them', async () => {
  expect(await readdir(PLACES.site)).not.toContain('pictures');
  expect(await readFile(join(PLACES.site, 'index.html'), 'utf8')).not.toContain('og:');
});
