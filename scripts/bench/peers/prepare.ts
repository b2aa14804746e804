import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerSheet, ToolSheet } from './sheets.ts';
import { type Templates, toGo, toLiteral, toNunjucks } from './templates.ts';

const NAMES = ['tool', 'server', 'twin', 'record'] as const;

const isHtml = (name: (typeof NAMES)[number]) => name === 'tool' || name === 'server';

/** Writes everything that the peers read into a folder: none of it counts as their time. */
export function prepare(
  folder: string,
  sheets: readonly ServerSheet[],
  templates: Templates,
): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('sheets.ndjson', sheets.map((sheet) => `${JSON.stringify(sheet)}\n`).join(''));
  write('floor/templates.mjs', floorTemplates(templates));
  prepareEleventy(write, templates);
  prepareHugo(write, sheets, templates);
}

type Write = (path: string, text: string) => void;

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
    `import { readFileSync } from 'node:fs';
const servers = readFileSync(new URL('../sheets.ndjson', import.meta.url), 'utf8')
  .split('\\n').filter((line) => line !== '').map((line) => JSON.parse(line));
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

function prepareHugo(write: Write, sheets: readonly ServerSheet[], templates: Templates): void {
  write('hugo/config.json', JSON.stringify(HUGO_SETTINGS));
  for (const kind of ['tool', 'server'] as const) {
    write(`hugo/layouts/${kind}/single.html`, toGo(templates[kind]));
    write(`hugo/layouts/${kind}/single.twin.md`, toGo(templates.twin));
    write(`hugo/layouts/${kind}/single.record.json`, toGo(templates.record));
  }
  for (const server of sheets) {
    write(`hugo/content/servers/${server.server}.md`, hugoPage('server', briefOf(server)));
    for (const tool of server.tools)
      write(`hugo/content/tools/${server.server}/${tool.slug}.md`, hugoPage('tool', tool));
  }
}

/** Everything in the front matter, which Hugo reads as JSON. */
function hugoPage(type: 'tool' | 'server', sheet: object): string {
  return `${JSON.stringify({ type, ...sheet }, null, 1)}\n`;
}

/** Of its tools, the page of a server names the names. */
function briefOf({ tools, ...server }: ServerSheet): object {
  const brief = ({ server: id, slug, title }: ToolSheet) => ({ server: id, slug, title });
  return { ...server, tools: tools.map(brief) };
}
