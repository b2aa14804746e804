import type { RiskLevel } from '../../scanner/contract/risk.ts';
import type { CatalogueServer } from './catalogue.ts';
import { COLOURS, LEVEL_COLOURS } from './level-colours.ts';
import { wordsOfCompletion } from './server-state.ts';
import { worstLevel } from './server-summary.ts';
import { tallyOf } from './tally.ts';
import { document, element } from './xml.ts';

const NAME = 'tool risk';

/** Sizes in pixels; letters of 11 px in Verdana and its like are 6.6 px wide on average. */
const HEIGHT = 20;
const LETTER = 6.6;
const PADDING = 7;

/** What a badge says, and its size in pixels. */
export interface BadgeLook {
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** How the badge of a server looks, for pages that show it. */
export function badgeLook(server: CatalogueServer): BadgeLook {
  const value = stateInWords(server, worstLevel(tallyOf(server.tools)));
  return { words: `${NAME}: ${value}`, width: widthOf(NAME) + widthOf(value), height: HEIGHT };
}

/** The badge that a server's author can show: how bad its worst tool is, or why nobody knows. */
export function badgeOf(server: CatalogueServer): string {
  const worst = worstLevel(tallyOf(server.tools));
  const value = stateInWords(server, worst);
  const { ground, on } = LEVEL_COLOURS[worst ?? 'unknown'];
  const [left, right] = [widthOf(NAME), widthOf(value)];
  const words = `${server.listing.title}: ${NAME}, ${value}`;
  return document(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: left + right,
        height: HEIGHT,
        role: 'img',
        'aria-label': words,
      },
      [
        element('title', {}, [words]),
        element('rect', { width: left, height: HEIGHT, fill: COLOURS.ink }),
        element('rect', { x: left, width: right, height: HEIGHT, fill: ground }),
        element('g', { 'font-family': 'Verdana,DejaVu Sans,sans-serif', 'font-size': 11 }, [
          lettering(NAME, 0, left, COLOURS.paper),
          lettering(value, left, right, on),
        ]),
      ],
    ),
  );
}

function stateInWords({ observation, state }: CatalogueServer, worst: RiskLevel | null): string {
  if (worst === 'unknown') return worst;
  if (worst !== null) return `${worst} at worst`;
  return observation === null ? wordsOfCompletion(state.completion) : 'lists no tools';
}

/** `textLength` keeps the words in their field whatever letters the reader's machine has. */
function lettering(text: string, from: number, width: number, fill: string) {
  return element(
    'text',
    {
      x: from + PADDING,
      y: 14,
      fill,
      textLength: width - 2 * PADDING,
      lengthAdjust: 'spacingAndGlyphs',
    },
    [text],
  );
}

function widthOf(text: string): number {
  return Math.round(text.length * LETTER) + 2 * PADDING;
}
