import { LEVELS } from '../lib/levels.ts';
import { routes } from '../lib/routes.ts';
import {
  combinationsOf,
  type StackServer,
  type StackTool,
  tokensOf,
  toolsOf,
  unseenOf,
} from '../lib/stack.ts';
import { clip } from '../lib/visible-text.ts';
import { capital, count, formatNumber, kindOf, listOf, titleOf } from '../lib/words.ts';
import { draw, drawTable } from './draw.ts';
import { drawSign } from './draw-sign.ts';
import { drawCombination } from './stack-diagram.ts';

/** Where pages and signs stand. */
export interface Places {
  /** The path of the site, without a slash at its end. */
  readonly root: string;
  readonly signs: string;
}

/** Rows that are drawn until somebody asks for all. */
const MOST_ROWS = 60;

/** Everything that is known of a stack but its policy. */
export function drawResult(servers: readonly StackServer[], places: Places): Node[] {
  const tools = toolsOf(servers);
  const combinations = combinationsOf(servers);
  const dangers = combinations.map((combination) => drawCombination(combination, places.root));
  return [
    ...drawSummary(servers, tools, places.signs),
    ...(dangers.length === 0 ? [] : [draw('h2', {}, 'Dangerous together'), ...dangers]),
    ...(tools.length === 0 ? [] : [draw('h2', {}, 'Tools'), ...drawTools(tools, places)]),
  ];
}

function drawSummary(
  servers: readonly StackServer[],
  tools: readonly StackTool[],
  signs: string,
): Node[] {
  const unseen = unseenOf(servers).map(({ document }) => document.title);
  const sentences = [
    tools.length === 0
      ? 'Nothing is known of these tools.'
      : `Your agents can call ${count(tools.length, 'tool')}, which take about ${formatNumber(tokensOf(servers))} tokens of every conversation.`,
    ...(unseen.length === 0
      ? []
      : [`No scan has seen the tools of ${listOf(unseen)}, and that is no sign of safety.`]),
  ];
  return [draw('p', { class: 'lead' }, sentences.join(' ')), drawLevels(tools, signs)];
}

/** How many tools there are of each level that occurs. */
function drawLevels(tools: readonly StackTool[], signs: string): HTMLElement {
  const items = LEVELS.flatMap((level) => {
    const number = tools.filter(({ tool }) => tool.risk === level).length;
    if (number === 0) return [];
    const words = `${formatNumber(number)} ${level}`;
    return draw('li', { class: 'level' }, drawSign(level, null, signs), words);
  });
  return draw('ul', { class: 'stack-levels' }, ...items);
}

function drawTools(tools: readonly StackTool[], places: Places): Node[] {
  const table = drawRows(tools.slice(0, MOST_ROWS), places);
  if (tools.length <= MOST_ROWS) return [table];
  const button = draw(
    'button',
    { type: 'button', class: 'more' },
    `Show all ${formatNumber(tools.length)}`,
  );
  button.addEventListener('click', () => {
    const all = drawRows(tools, places);
    table.replaceWith(all);
    button.remove();
    // The button is gone: go on where the new rows begin.
    all.querySelectorAll<HTMLElement>('tbody a')[MOST_ROWS]?.focus();
  });
  return [table, button];
}

function drawRows(tools: readonly StackTool[], { root, signs }: Places): HTMLTableElement {
  const rows = tools.map(({ server, tool }) => {
    const target = `${root}${routes.tool(server.id, tool.slug)}`;
    return [
      draw('a', { href: target }, draw('code', {}, clip(tool.name, 80))),
      draw('span', { class: 'level' }, drawSign(tool.risk, tool.category, signs), kindOf(tool)),
      draw('bdi', {}, clip(server.name, 60)),
      tool.signals.map(titleOf).join(', '),
      capital(tool.decision),
    ];
  });
  const heads = ['Tool', 'Risk and category', 'Server', 'Signals', 'Advice'];
  return drawTable({ class: 'stack-tools stacks' }, 'Worst first', heads, rows);
}
