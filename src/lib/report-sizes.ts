import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import type { BarChart } from './chart.ts';
import { factsOfTool } from './facts.ts';
import { href } from './href.ts';
import { MOST_BARS } from './report-tools.ts';
import { routes } from './routes.ts';
import { formatNumber } from './words.ts';

/** About how many tokens of every conversation a server takes while it is connected. */
export function contextCostOfServer({ tools }: Pick<CatalogueServer, 'tools'>): number {
  return tools.reduce((sum, tool) => sum + costOf(tool), 0);
}

function costOf(tool: CatalogueTool): number {
  return factsOfTool(tool).contextTokens;
}

/** What every server takes of a conversation, the dearest first. */
export function costByServer({ servers }: Catalogue): BarChart {
  const rows = servers
    .filter(({ tools }) => tools.length > 0)
    .map((server) => ({ server, tokens: contextCostOfServer(server) }))
    .sort((a, b) => b.tokens - a.tokens);
  const [first] = rows;
  return {
    title:
      first === undefined
        ? 'No server takes any room'
        : `Connecting ${first.server.listing.title} takes about ${formatNumber(first.tokens)} tokens of every conversation`,
    rowName: 'Server',
    series: [{ id: 'count', name: 'Tokens, about' }],
    rows: rows.slice(0, MOST_BARS).map(({ server, tokens }) => ({
      label: server.listing.title,
      target: href(routes.server(server.listing.server)),
      values: { count: tokens },
    })),
  };
}

/** Each bin ends at twice the tokens of the one before. */
const BIN_ENDS = [50, 100, 200, 400, 800, 1600] as const;

/** How many tools take how much of a conversation. */
export function costByTool(tools: readonly CatalogueTool[]): BarChart {
  const costs = tools.map(costOf).sort((a, b) => a - b);
  const half = costs[Math.ceil(costs.length / 2) - 1] ?? 0;
  const ends: readonly number[] = [...BIN_ENDS, Number.POSITIVE_INFINITY];
  return {
    title: `Half of all tools take at most ${formatNumber(half)} tokens each`,
    rowName: 'Tokens, about',
    series: [{ id: 'count', name: 'Tools' }],
    rows: ends.map((end, index) => {
      const after = ends[index - 1] ?? 0;
      return {
        label: binName(after, end),
        values: { count: costs.filter((cost) => cost > after && cost <= end).length },
      };
    }),
  };
}

function binName(after: number, end: number): string {
  return end === Number.POSITIVE_INFINITY
    ? `more than ${formatNumber(after)}`
    : `${formatNumber(after + 1)} to ${formatNumber(end)}`;
}
