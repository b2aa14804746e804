import { toNunjucks } from './languages.ts';
import { RECORD, type Sheet, type SheetKind, TWIN } from './sheets.ts';

/**
 * The files of Eleventy's project: what pages show is global data, and finished files are passed through.
 * Templates are included, since Eleventy compiles whatever is not for every page anew.
 */
export function* eleventyFiles(
  kinds: readonly SheetKind[],
): Generator<[path: string, text: string]> {
  yield ['eleventy.config.mjs', CONFIG];
  yield ['in/_includes/twin.njk', toNunjucks(TWIN)];
  yield ['in/_includes/record.njk', toNunjucks(RECORD)];
  for (const { name, parts, versions } of kinds) {
    yield [`in/_includes/${name}.njk`, toNunjucks(parts)];
    yield [`in/${name}.njk`, pagesOf(name, 'file', name)];
    if (versions.twin) yield [`in/${name}-twin.njk`, pagesOf(name, 'twinFile', 'twin')];
    if (versions.record) yield [`in/${name}-record.njk`, pagesOf(name, 'recordFile', 'record')];
  }
}

const CONFIG = `import { readdirSync, readFileSync } from 'node:fs';
const folder = new URL('../sheets/', import.meta.url);
const sheetsIn = (kind) => readdirSync(kind).flatMap((name) => JSON.parse(readFileSync(new URL(name, kind), 'utf8')));
export default (config) => {
  const kinds = Object.fromEntries(readdirSync(folder).map((kind) => [kind, sheetsIn(new URL(kind + '/', folder))]));
  config.addGlobalData('kinds', kinds);
  config.addPassthroughCopy({ '../files': '/' });
  config.setQuietMode(true);
  return { dir: { input: 'in', output: 'out' } };
};
`;

/** One file for each sheet of a kind. Its path is a function: a template would be compiled every time. */
function pagesOf(kind: string, path: keyof Sheet, template: string): string {
  return `---js
{
  pagination: { data: 'kinds.${kind}', size: 1, alias: 'sheet' },
  permalink: ({ sheet }) => sheet.${path},
}
---
{% include "${template}.njk" %}`;
}
