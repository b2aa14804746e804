import type { Combination } from '../../scanner/contract/combination.ts';
import { ATTACK_OF_COMBINATION, titleOfCombination, wordsOfLeg } from '../lib/combination-words.ts';
import { routes } from '../lib/routes.ts';
import { clip } from '../lib/visible-text.ts';
import { capital, listOf } from '../lib/words.ts';
import { draw } from './draw.ts';
import { drawSvg } from './draw-sign.ts';

/** Of a row, in the size of its letters. */
const ROW = 2.2;

/** Where lines begin and end, as percentages of the width. */
const FROM = 38;
const TO = 62;

const LONGEST = 24;

/** Tools of a leg that are named; the others are counted. */
const MOST_TOOLS = 8;

/** A combination as a drawing: servers to the left, what they give to the right. */
export function drawCombination(combination: Combination, root: string): HTMLElement {
  const { id, says, legs } = combination;
  const title = titleOfCombination(id);
  const link = draw('a', { href: `${root}${routes.attack(ATTACK_OF_COMBINATION[id])}` }, title);
  return draw(
    'div',
    { class: 'combination' },
    draw('h3', {}, link),
    draw('p', {}, says),
    drawDiagram(combination),
    draw('ul', { class: 'legs' }, ...legs.map(drawLeg)),
  );
}

function drawDiagram({ id, legs }: Combination): SVGSVGElement {
  const servers = [...new Set(legs.flatMap(({ tools }) => tools.map(({ server }) => server)))];
  const height = Math.max(servers.length, legs.length) * ROW;
  const places = { servers: spread(servers.length, height), legs: spread(legs.length, height) };
  const words = legs.map(({ leg, tools }) => {
    const givers = [...new Set(tools.map(({ server }) => clip(server, LONGEST)))];
    return `${listOf(givers)} ${givers.length === 1 ? 'gives' : 'give'} ${wordsOfLeg(leg)}`;
  });
  const svg = drawSvg('svg', {
    class: 'chart flows',
    role: 'img',
    'aria-label': `${titleOfCombination(id)}: ${words.join('; ')}.`,
    height: `${height}em`,
  });
  const lines = legs.flatMap(({ tools }, leg) =>
    servers.flatMap((server, place) =>
      tools.some((tool) => tool.server === server)
        ? [drawLine(places.servers[place] ?? 0, places.legs[leg] ?? 0)]
        : [],
    ),
  );
  svg.append(
    ...lines,
    ...servers.map((server, index) =>
      drawName(clip(server, LONGEST), 'from', places.servers[index]),
    ),
    ...legs.map(({ leg }, index) => drawName(wordsOfLeg(leg), 'to', places.legs[index])),
  );
  return svg;
}

/** The middles of so many rows, spread over a height. */
function spread(number: number, height: number): number[] {
  return Array.from({ length: number }, (_, index) => ((index + 0.5) * height) / number);
}

function drawLine(from: number, to: number): SVGLineElement {
  return drawSvg('line', { x1: `${FROM}%`, y1: `${from}em`, x2: `${TO}%`, y2: `${to}em` });
}

/** A name inside its own frame, so that a long one ends before the lines begin. */
function drawName(name: string, side: 'from' | 'to', middle = 0): SVGSVGElement {
  const frame = drawSvg('svg', {
    x: side === 'from' ? '0' : `${TO + 1}%`,
    y: `${middle - ROW / 2}em`,
    width: `${FROM - 1}%`,
    height: `${ROW}em`,
    'aria-hidden': 'true',
  });
  const text = drawSvg('text', { class: side, x: side === 'from' ? '100%' : '0', y: '1.4em' });
  text.textContent = name;
  frame.append(text);
  return frame;
}

/** A leg in words: the tools that bring it, with their servers. */
function drawLeg({ leg, tools }: Combination['legs'][number]): HTMLLIElement {
  const named = tools
    .slice(0, MOST_TOOLS)
    .map(({ server, tool }) =>
      draw(
        'li',
        {},
        draw('code', {}, clip(tool, 60)),
        ' ',
        draw('span', { class: 'soft' }, clip(server, 40)),
      ),
    );
  const more = tools.length - named.length;
  return draw(
    'li',
    {},
    draw('strong', {}, capital(wordsOfLeg(leg))),
    draw(
      'ul',
      {},
      ...named,
      ...(more > 0 ? [draw('li', { class: 'soft' }, `and ${more} more`)] : []),
    ),
  );
}
