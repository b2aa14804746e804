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
  siteFile: (file: string) => `/site/${file}`,
  rule: (rule: Id) => `/rules/${rule}/`,
} as const;
