import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerSheet, ToolSheet } from './sheets.ts';
import { type Templates, toGo, toLiteral, toNunjucks } from './templates.ts';

const NAMES = ['tool', 'server', 'twin', 'record'] as const;

const isHtml = (name: (typeof NAMES)[number]) => name === 'tool' || name === 'server';

/** Writes what the peers' pages show into a folder. None of it counts as their time. */
export function prepareSheets(folder: string, sheets: Iterable<ServerSheet>): void {
  rmSync(folder, { recursive: true, force: true });
  const write = writerIn(folder);
  write('hugo/config.json', JSON.stringify(HUGO_SETTINGS));
  for (const sheet of sheets) {
    write(`sheets/${sheet.server}.json`, JSON.stringify(sheet));
    write(`hugo/content/servers/${sheet.server}.md`, hugoPage('server', briefOf(sheet)));
    for (const tool of sheet.tools)
      write(`hugo/content/tools/${sheet.server}/${tool.slug}.md`, hugoPage('tool', tool));
  }
}

/** Writes the peers' templates, in place of older ones. */
export function prepareTemplates(folder: string, templates: Templates): void {
  const write = writerIn(folder);
  write('floor/templates.mjs', floorTemplates(templates));
  prepareEleventy(write, templates);
  for (const kind of ['tool', 'server'] as const) {
    write(`hugo/layouts/${kind}/single.html`, toGo(templates[kind]));
    write(`hugo/layouts/${kind}/single.twin.md`, toGo(templates.twin));
    write(`hugo/layouts/${kind}/single.record.json`, toGo(templates.record));
  }
}

type Write = (path: string, text: string) => void;

function writerIn(folder: string): Write {
  return (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
}

function floorTemplates(templates: Templates): string {
  const helper = `const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (mark) => MARKS[mark]);\n`;
  const fills = NAMES.map(
    (name) => `export const ${name} = ${toLiteral(templates[name], isHtml(name))};\n`,
  );
  return helper + fills.join('');
}

function prepareEleventy(write: Write, templates: Templates): void {
  write(
    'eleventy/eleventy.config.mjs',
    `import { readdirSync, readFileSync } from 'node:fs';
const folder = new URL('../sheets/', import.meta.url);
const servers = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
export default (config) => {
  config.addGlobalData('servers', servers);
  config.addGlobalData('tools', servers.flatMap(({ tools }) => tools));
  config.setQuietMode(true);
  return { dir: { input: 'in', output: 'out' } };
};\n`,
  );
  const page = (data: string, path: string, file: string, template: string) =>
    `---\npagination: { data: ${data}, size: 1, alias: sheet }\npermalink: "${path}/${file}"\n---\n${template}`;
  const toolPath = 'tools/{{ sheet.server }}/{{ sheet.slug }}';
  const serverPath = 'servers/{{ sheet.server }}';
  const add = (name: (typeof NAMES)[number], data: string, path: string, file: string) =>
    write(
      `eleventy/in/${data}-${file}.njk`,
      page(data, path, file, toNunjucks(templates[name], isHtml(name))),
    );
  add('tool', 'tools', toolPath, 'index.html');
  add('twin', 'tools', toolPath, 'twin.md');
  add('record', 'tools', toolPath, 'record.json');
  add('server', 'servers', serverPath, 'index.html');
  add('twin', 'servers', serverPath, 'twin.md');
  add('record', 'servers', serverPath, 'record.json');
}

const HUGO_SETTINGS = {
  baseURL: 'https://bench.example/',
  disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section', '404'],
  outputFormats: {
    twin: { mediaType: 'text/markdown', baseName: 'twin', isPlainText: true },
    record: { mediaType: 'application/json', baseName: 'record', isPlainText: true },
  },
  mediaTypes: { 'text/markdown': { suffixes: ['md'] } },
  outputs: { page: ['HTML', 'twin', 'record'] },
};

/** Everything in the front matter, which Hugo reads as JSON. */
function hugoPage(type: 'tool' | 'server', sheet: object): string {
  return `${JSON.stringify({ type, ...sheet }, null, 1)}\n`;
}

/** Of its tools, the page of a server names the names. */
function briefOf({ tools, ...server }: ServerSheet): object {
  const brief = ({ server: id, slug, title }: ToolSheet) => ({ server: id, slug, title });
  return { ...server, tools: tools.map(brief) };
}
