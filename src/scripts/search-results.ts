import type { Category } from '../../scanner/contract/category.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';
import { routes } from '../lib/routes.ts';
import type { FoundRow } from '../lib/search-engine.ts';
import { count, kindOf } from '../lib/words.ts';
import { drawSign } from './draw-sign.ts';

/** Draws one result. Everything comes in as text: a server's words never become markup. */
export function drawResult(found: FoundRow, base: string, signs: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const { row, kind } = found;
  const [server, title, summary, place, toolName] = row;
  const isTool = typeof place === 'string';
  link.href = `${base}${(isTool ? routes.tool(server, place) : routes.server(server)).slice(1)}`;
  const name = document.createElement(isTool ? 'code' : 'strong');
  name.textContent = toolName ?? title;
  if (kind !== null)
    link.append(drawSign(kind.level as RiskLevel, kind.category as Category, signs));
  link.append(name);
  item.append(link, line('soft', describe(found)), line('', summary));
  return item;
}

function describe({ kind, row: [, title, , tools] }: FoundRow): string {
  if (kind === null) return `Server, ${count(Number(tools), 'tool')}`;
  return `${kindOf({ risk: kind.level as RiskLevel, category: kind.category as Category })} · ${title}`;
}

function line(name: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}
