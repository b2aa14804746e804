import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFolder } from '../../scripts/build/render-pages.ts';
import { beginSeries, build, buildAndKill, filesOf, fullBuild, type Series } from './series.ts';

/** Names files that are missing, too many or others: a whole page in a message helps nobody. */
function differences(found: Map<string, string>, wanted: Map<string, string>): string[] {
  const paths = new Set([...found.keys(), ...wanted.keys()]);
  return [...paths].filter((path) => found.get(path) !== wanted.get(path)).sort();
}

async function expectAsFull(series: Series): Promise<void> {
  const full = await fullBuild(series);
  expect(full.size).toBeGreaterThan(100);
  expect(differences(filesOf(series.site), full)).toEqual([]);
}

test.each(['harbour', 'meadow'])(
  'after every change of the series %s, what is there is what a full build writes',
  async (seed) => {
    const series = beginSeries(seed);
    await build(series);
    for (let step = 0; step < 3; step++) {
      series.change();
      await build(series);
    }
    await expectAsFull(series);
  },
);

test('a build that is killed leaves nothing behind, whether its change stays or goes', async () => {
  const series = beginSeries('killed');
  await build(series);
  series.change();
  await buildAndKill(series, 0);
  series.change();
  await buildAndKill(series, 2500);
  series.revert();
  await build(series);
  await expectAsFull(series);
});

test('a page that was spoilt, a page that was lost and a file of somebody else are put right', async () => {
  const series = beginSeries('spoilt');
  await build(series);
  const pages = [...filesOf(series.site).keys()].filter((path) => /^tools\/.*html$/.test(path));
  const [spoilt = '', lost = ''] = pages;
  const page = readFileSync(join(series.site, spoilt), 'utf8');
  writeFileSync(join(series.site, spoilt), page.replace('<h1', '<H1'));
  writeFileSync(join(series.site, lost), '');
  await build(series);
  await expectAsFull(series);
});

test('what another version of this program has kept counts for nothing', async () => {
  const series = beginSeries('foreign');
  await build(series);
  const record = join(keptFolder(series.site), 'outputs');
  const text = readFileSync(record, 'latin1');
  // The same keys for other pages, as a version would leave them that drew pages otherwise.
  for (const path of [...filesOf(series.site).keys()].filter((name) => name.endsWith('.html')))
    writeFileSync(join(series.site, path), 'another version');
  writeFileSync(join(series.site, 'left-over.html'), 'another version');
  const foreign = text.replace(/"maker":"[^"]+"/, '"maker":"another"');
  expect(foreign).not.toBe(text);
  writeFileSync(record, foreign, 'latin1');
  for (const name of readdirSync(join(keptFolder(series.site), 'servers')))
    writeFileSync(join(keptFolder(series.site), 'servers', name), 'another version');
  await build(series);
  await expectAsFull(series);
});
