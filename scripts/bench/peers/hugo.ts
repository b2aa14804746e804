import { toGo } from './languages.ts';
import { RECORD, type Sheet, type SheetKind, TWIN } from './sheets.ts';

/** The files of Hugo's project beside its pages. Finished files are static ones. */
export function* hugoFiles(kinds: readonly SheetKind[]): Generator<[path: string, text: string]> {
  yield ['config.json', JSON.stringify(SETTINGS)];
  yield ['layouts/_default/single.twin.md', toGo(TWIN)];
  yield ['layouts/_default/single.record.json', toGo(RECORD)];
  for (const { name, parts } of kinds) yield [`layouts/${name}/single.html`, toGo(parts)];
}

/** Nothing that our own site has not, and no more care for copies than they need. */
const SETTINGS = {
  baseURL: 'https://bench.example/',
  disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', 'home', 'section', '404'],
  disableHugoGeneratorInject: true,
  staticDir: '../files',
  noTimes: true,
  noChmod: true,
  outputFormats: {
    twin: { mediaType: 'text/markdown', baseName: 'index.html', isPlainText: true },
    record: { mediaType: 'application/json', baseName: 'record', isPlainText: true },
  },
  mediaTypes: { 'text/markdown': { suffixes: ['md'] } },
};

/** A page: everything is in the front matter, which Hugo reads as JSON. */
export function hugoPage(sheet: Sheet, { twin, record }: SheetKind['versions']): string {
  const { file, twinFile: _twin, recordFile: _record, ...shown } = sheet;
  const outputs = ['HTML', ...(twin ? ['twin'] : []), ...(record ? ['record'] : [])];
  const url = `/${file.replace(/index\.html$/, '')}`;
  return `${JSON.stringify({ url, outputs, ...shown })}\n`;
}
