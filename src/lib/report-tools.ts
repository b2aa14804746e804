import { SIGNALS } from '../../scanner/contract/signal.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import type { BarChart, ChartRow } from './chart.ts';
import { href } from './href.ts';
import { LEVELS } from './levels.ts';
import { routes } from './routes.ts';
import { CATEGORIES_SHOWN, tallyOf } from './tally.ts';
import { count, formatNumber, titleOf } from './words.ts';

/** More bars than these are no picture any more; the rest stands in the lists. */
export const MOST_BARS = 40;

const LEVEL_SERIES = LEVELS.map((level) => ({ id: level, name: titleOf(level) }));

/** The tools of every seen server by level, the worst servers first. */
export function levelsByServer({ servers }: Catalogue): BarChart {
  const rows = servers
    .filter(({ tools }) => tools.length > 0)
    .map((server) => ({ server, tally: tallyOf(server.tools) }))
    .sort(({ tally: a }, { tally: b }) => compareLevels(a.levels, b.levels));
  const [worst] = rows;
  const critical = worst?.tally.levels.critical ?? 0;
  const of = worst?.tally.tools ?? 0;
  return {
    title:
      worst === undefined || critical === 0
        ? 'No server has a critical tool'
        : `${worst.server.listing.title} has the most critical tools: ${formatNumber(critical)} of ${formatNumber(of)}`,
    rowName: 'Server',
    series: LEVEL_SERIES,
    rows: rows.slice(0, MOST_BARS).map(({ server, tally }) => rowOf(server, tally.levels)),
  };
}

function rowOf({ listing }: CatalogueServer, values: Readonly<Record<string, number>>): ChartRow {
  return { label: listing.title, target: href(routes.server(listing.server)), values };
}

type Levels = ReturnType<typeof tallyOf>['levels'];

function compareLevels(a: Levels, b: Levels): number {
  const level = LEVELS.find((each) => a[each] !== b[each]);
  return level === undefined ? 0 : b[level] - a[level];
}

/** Tools by category and level. */
export function levelsByCategory(tools: readonly CatalogueTool[]): BarChart {
  const { categories, matrix } = tallyOf(tools);
  const present = CATEGORIES_SHOWN.filter((category) => categories[category] > 0);
  const commonest = [...present].sort((a, b) => categories[b] - categories[a])[0];
  return {
    title:
      commonest === undefined
        ? 'There is no tool'
        : `${titleOf(commonest)} is the commonest category: ${formatNumber(categories[commonest])} of ${count(tools.length, 'tool')}`,
    rowName: 'Category',
    series: LEVEL_SERIES,
    rows: present.map((category) => ({
      label: titleOf(category),
      target: href(routes.category(category)),
      values: matrix[category],
    })),
  };
}

/** Tools with each signal by level, the commonest signal first. */
export function levelsBySignal(tools: readonly CatalogueTool[]): BarChart {
  const rows = SIGNALS.map((id) => {
    const marked = tools.filter(({ verdict }) => verdict.signals.some((each) => each.id === id));
    return { id, tally: tallyOf(marked) };
  })
    .filter(({ tally }) => tally.tools > 0)
    .sort((a, b) => b.tally.tools - a.tally.tools);
  const [first] = rows;
  return {
    title:
      first === undefined
        ? 'No tool has a signal'
        : `${titleOf(first.id)} is the commonest signal: ${formatNumber(first.tally.tools)} of ${count(tools.length, 'tool')}`,
    rowName: 'Signal',
    series: LEVEL_SERIES,
    rows: rows.map(({ id, tally }) => ({
      label: titleOf(id),
      target: href(routes.signal(id)),
      values: tally.levels,
    })),
  };
}
