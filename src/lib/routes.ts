import type { Category } from '../../scanner/contract/category.ts';
import type { Id } from '../../scanner/contract/id.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';
import type { SignalId } from '../../scanner/contract/signal.ts';

/** Where every page stands, without the base path: slashes at both ends, ids in between. */
export const routes = {
  home: '/',
  servers: '/servers/',
  rules: '/rules/',
  search: '/search/',
  about: '/about/',
  serversStarting: (prefix: string) => `/servers/starting/${prefix}/`,
  server: (server: Id) => `/servers/${server}/`,
  serverPolicy: (server: Id, file: string) => `/servers/${server}/${file}`,
  tool: (server: Id, slug: string) => `/tools/${server}/${slug}/`,
  level: (level: RiskLevel) => `/risk/${level}/`,
  category: (category: Category) => `/categories/${category}/`,
  signal: (signal: SignalId) => `/signals/${signal}/`,
  markdown: (page: string) => `${page}index.html.md`,
  api: '/api/',
  apiIndex: '/api/v1/index.json',
  apiServer: (server: Id) => `/api/v1/servers/${server}.json`,
  apiTool: (server: Id, slug: string) => `/api/v1/tools/${server}/${slug}.json`,
  apiRule: (rule: Id) => `/api/v1/rules/${rule}.json`,
  bulk: '/api/v1/catalogue.ndjson',
  apiSchema: (name: string) => `/schemas/v1/${name}.json`,
  badge: (server: Id) => `/badges/${server}.svg`,
  picture: (server: Id) => `/pictures/servers/${server}.png`,
  sitePicture: '/pictures/site.png',
  feed: '/feeds/changes.xml',
  serverFeed: (server: Id) => `/feeds/servers/${server}.xml`,
  llms: '/llms.txt',
  siteFile: (file: string) => `/site/${file}`,
  rule: (rule: Id) => `/rules/${rule}/`,
  attacks: '/attacks/',
  attack: (attack: Id) => `/attacks/${attack}/`,
  report: '/report/',
  changes: '/changes/',
  compare: '/compare/',
  compareTools: (name: string) => `/compare/tools/${name}/`,
  method: '/method/',
  gradeMethod: '/method/grade/',
} as const;
