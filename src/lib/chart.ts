import { scaleLinear } from 'd3-scale';
import { type SeriesPoint, stack, symbol, symbolCircle, symbolDiamond2 } from 'd3-shape';

/** What the parts of bars stand for. Bars of levels have their heights and colours by class. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
}

/** A bar: its name, where that leads, and a number for each series. */
export interface ChartRow {
  readonly label: string;
  readonly target?: string;
  readonly values: Readonly<Record<string, number>>;
}

/** Bars that lie below each other. A single series has bars in one piece. */
export interface BarChart {
  /** What it shows, as a sentence without a full stop. */
  readonly title: string;
  /** What a row is and what is counted, as heads of the table behind the picture. */
  readonly rowName: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
}

/** A piece of a bar. Places are percentages of the room that bars have. */
export interface BarPart {
  readonly series: string;
  readonly x: number;
  readonly width: number;
}

/** Square pixels of a mark. */
const MARK_SIZE = 95;

/** Marks that are told apart by their shape: paths around their own middle. */
export const MARKS = {
  circle: symbol(symbolCircle, MARK_SIZE)() ?? '',
  diamond: symbol(symbolDiamond2, MARK_SIZE)() ?? '',
} as const;

/** The sum of a row. */
export function sumOf({ values }: Pick<ChartRow, 'values'>): number {
  return Object.values(values).reduce((sum, value) => sum + value, 0);
}

/** Where the pieces of every bar stand, row by row; the longest bar fills the room. */
export function barsOf({ series, rows }: Pick<BarChart, 'series' | 'rows'>): BarPart[][] {
  const x = scaleLinear([0, Math.max(1, ...rows.map(sumOf))], [0, 100]);
  const stacked = stack<ChartRow, ChartSeries>()
    .keys(series)
    .value(({ values }, { id }) => values[id] ?? 0)([...rows]);
  return rows.map((_, index) => stacked.flatMap((layer) => partOf(layer[index], layer.key.id, x)));
}

function partOf(
  point: SeriesPoint<ChartRow> | undefined,
  series: string,
  x: (value: number) => number,
): BarPart[] {
  const [from = 0, to = 0] = point ?? [];
  if (to <= from) return [];
  return [{ series, x: round(x(from)), width: round(x(to) - x(from)) }];
}

/** Hundredths of a percent are less than a pixel of any screen. */
function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
