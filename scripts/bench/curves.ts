import { scaleLog } from 'd3-scale';
import { element, type Xml } from '../../src/lib/xml.ts';
import type { BenchResult } from './report.ts';

/** Pixels of the picture, and of the room around its curves. */
const SIZE = { width: 720, height: 420 };
const ROOM = { left: 64, right: 150, top: 24, bottom: 48 };

/** What is drawn, each in a colour and a dash of its own: colour alone tells too few people. */
const CURVES = [
  { name: 'full build', colour: '#0b5cad', dash: null },
  { name: '1 % changed', colour: '#a33b00', dash: '8 4' },
  { name: 'nothing changed', colour: '#4d6b00', dash: '2 4' },
  { name: 'hugo', colour: '#6b3fa0', dash: '10 3 2 3' },
  { name: 'floor', colour: '#555555', dash: '4 2' },
] as const;

/** Least and most CPU seconds that the picture shows. */
const SECONDS: readonly [number, number] = [0.1, 3000];

/** CPU seconds over the number of tools, both in powers of ten: what grows evenly is a straight line. */
export function drawCurves(results: readonly BenchResult[]): string {
  const sizes = results.map(({ size }) => size);
  const x = scaleLog(
    [Math.min(...sizes) / 1.3, Math.max(...sizes) * 1.3],
    [ROOM.left, SIZE.width - ROOM.right],
  );
  const y = scaleLog([...SECONDS], [SIZE.height - ROOM.bottom, ROOM.top]);
  const title = 'CPU seconds of builds by the number of tools';
  const { xml } = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      role: 'img',
      'aria-label': title,
      'font-family': 'sans-serif',
      'font-size': 12,
    },
    [
      element('rect', { width: SIZE.width, height: SIZE.height, fill: '#ffffff' }),
      ...[0.1, 1, 10, 100, 1000].map((seconds) => rule(y(seconds), `${seconds} s`)),
      ...sizes.map((size) => tick(x(size), size.toLocaleString('en-GB'))),
      ...CURVES.flatMap((curve) => drawCurve(curve, results, x, y)),
    ],
  );
  return `${xml}\n`;
}

function rule(y: number, label: string): Xml {
  return element('g', {}, [
    element('line', {
      x1: ROOM.left,
      x2: SIZE.width - ROOM.right,
      y1: y,
      y2: y,
      stroke: '#dddddd',
    }),
    element('text', { x: ROOM.left - 8, y: y + 4, 'text-anchor': 'end', fill: '#333333' }, [label]),
  ]);
}

function tick(x: number, label: string): Xml {
  const y = SIZE.height - ROOM.bottom + 20;
  return element('text', { x, y, 'text-anchor': 'middle', fill: '#333333' }, [label]);
}

function drawCurve(
  { name, colour, dash }: (typeof CURVES)[number],
  results: readonly BenchResult[],
  x: (value: number) => number,
  y: (value: number) => number,
): Xml[] {
  const points = results.flatMap(({ size, costs }) => {
    const cost = costs[name];
    return cost === undefined ? [] : [{ x: x(size), y: y(cost.user + cost.system) }];
  });
  const last = points.at(-1);
  if (last === undefined) return [];
  const path = points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ');
  return [
    element('polyline', {
      points: path,
      fill: 'none',
      stroke: colour,
      'stroke-width': 2,
      'stroke-dasharray': dash,
    }),
    ...points.map((point) => element('circle', { cx: point.x, cy: point.y, r: 3, fill: colour })),
    element('text', { x: last.x + 8, y: last.y + 4, fill: colour }, [name]),
  ];
}
