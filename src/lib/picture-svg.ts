import type { RiskLevel } from '../../scanner/contract/risk.ts';
import { contrastOf } from './accent.ts';
import type { CatalogueServer } from './catalogue.ts';
import { canLetter, letter } from './lettering.ts';
import { COLOURS, LEVEL_COLOURS } from './level-colours.ts';
import { LEVELS } from './levels.ts';
import { PICTURE_SIZE } from './pictures.ts';
import { wordsOfCompletion } from './server-state.ts';
import { worstFirst, worstLevel } from './server-summary.ts';
import { insetOf, pictogramOf } from './sign-parts.ts';
import type { Site } from './site-settings.ts';
import { stripOf } from './strip.ts';
import { type Tally, tallyOf } from './tally.ts';
import { count, titleOf } from './words.ts';
import { element, type Xml } from './xml.ts';

/** Pixels. */
const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const MARGIN = 36;
const PADDING = 60;
const LEFT = MARGIN + PADDING;
const INNER = WIDTH - 2 * LEFT;
const SIGN = 230;
const STRIP = { y: 508, height: 34, gap: 3 };

/** Words or shapes on their place. Words are outlined only where the picture has to be drawn. */
type Part = Xml | Line;

/** A picture before it is drawn: equal drawings give equal pictures. */
export type Drawing = readonly Part[];

/** The picture of a server in previews: its worst tool, and how many there are of each level. */
export function serverDrawing(site: Site, server: CatalogueServer): Drawing {
  const { listing, tools } = server;
  const tally = tallyOf(tools);
  const worst = worstLevel(tally);
  const category = worstFirst(tools)[0]?.verdict.category;
  const beside = LEFT + SIGN + 50;
  const level = worst ?? 'unknown';
  return [
    sign(level, LEFT, 210, SIGN, category && pictogramOf(category)),
    line(site.title, LEFT, 148, { size: 34, fill: COLOURS.inkSoft }),
    line(drawable(listing.title, listing.server), beside, 268, {
      size: 76,
      width: INNER - SIGN - 50,
    }),
    line(stateOf(server, worst), beside, 372, { size: 76, fill: letteringOf(level) }),
    line(tools.length === 0 ? 'No sign of safety' : count(tools.length, 'tool'), beside, 436, {
      size: 42,
    }),
    ...strip(tally),
  ];
}

/** The picture of every other page. */
export function siteDrawing(site: Site): Drawing {
  const size = 150;
  const step = (INNER - size) / (LEVELS.length - 1);
  return [
    line(site.title, LEFT, 190, { size: 84 }),
    line(site.claim, LEFT, 266, { size: 42, fill: COLOURS.inkSoft }),
    ...LEVELS.map((level, index) => sign(level, LEFT + index * step, 360, size)),
  ];
}

/** The colour of a level where it can be read on white, as large letters can from 3 (WCAG 2.2, 1.4.3). */
function letteringOf(level: RiskLevel): string {
  const { ground } = LEVEL_COLOURS[level];
  return contrastOf(ground, COLOURS.paper) >= 3 ? ground : COLOURS.ink;
}

function stateOf({ observation, state }: CatalogueServer, worst: RiskLevel | null): string {
  if (worst === 'unknown') return titleOf(worst);
  if (worst !== null) return `${titleOf(worst)} at worst`;
  return observation === null
    ? `Unknown: ${wordsOfCompletion(state.completion)}`
    : 'Lists no tools';
}

/** The title, or the id where the title has letters that the font lacks. */
function drawable(title: string, id: string): string {
  return canLetter(title) ? title : id;
}

/**
 * A drawing as SVG.
 *
 * @param signs the symbols that its signs refer to
 */
export function svgOf(drawing: Drawing, signs: Xml): string {
  const frame = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    },
    [
      element('defs', {}, [signs]),
      element('rect', { width: WIDTH, height: HEIGHT, fill: COLOURS.ground }),
      element('rect', { ...frame, fill: COLOURS.paper, stroke: COLOURS.ink, 'stroke-width': 6 }),
      ...drawing.map((part) => ('xml' in part ? part : lettered(part))),
    ],
  ).xml;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly width: number;
}

function line(
  text: string,
  x: number,
  y: number,
  style: { readonly size: number; readonly fill?: string; readonly width?: number },
): Line {
  return { text, x, y, fill: COLOURS.ink, width: WIDTH - LEFT - x, ...style };
}

/** Words become smaller where they would not fit. */
function lettered({ text, x, y, size, fill, width }: Line): Xml {
  const natural = letter(text, x, y, size);
  const fitted =
    natural.width <= width ? natural : letter(text, x, y, (size * width) / natural.width);
  return element('path', { d: fitted.path, fill });
}

function sign(level: RiskLevel, x: number, y: number, size: number, pictogram?: string): Xml {
  const { ground, on } = LEVEL_COLOURS[level];
  const inset = insetOf(level);
  const unit = size / 48;
  const stroke = {
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    fill: 'none',
  };
  const use = (id: string, at: { x: number; y: number; size: number }, color: string) =>
    element('use', {
      href: `#${id}`,
      x: at.x,
      y: at.y,
      width: at.size,
      height: at.size,
      color,
      stroke: color,
      ...stroke,
    });
  const ink = level === 'unknown' ? COLOURS.ink : ground;
  return element('g', {}, [
    use(level, { x, y, size }, ink),
    pictogram === undefined
      ? null
      : use(
          pictogram,
          { x: x + inset.x * unit, y: y + inset.y * unit, size: inset.size * unit },
          level === 'unknown' ? COLOURS.ink : on,
        ),
  ]);
}

/** One stretch for each level, as long as its share of the tools. */
function strip(tally: Tally): Xml[] {
  const { y, height, gap } = STRIP;
  return stripOf(tally).map(({ level, from, cells }) =>
    element('rect', {
      x: LEFT + (INNER * from) / tally.tools,
      y,
      width: Math.max(1, (INNER * cells) / tally.tools - gap),
      height,
      fill: LEVEL_COLOURS[level].ground,
    }),
  );
}
