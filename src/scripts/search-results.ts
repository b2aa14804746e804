import type { Category } from '../../scanner/contract/category.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';
import { insetOf, pictogramOf } from '../lib/sign-parts.ts';
import { count, kindOf } from '../lib/words.ts';
import type { FoundRecord } from './pagefind.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws one result. Everything comes in as text: a server's words never become markup. */
export function drawResult({ url, meta }: FoundRecord, signs: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const isTool = meta['kind'] === 'tool';
  if (isTool)
    link.append(drawSign(meta['level'] as RiskLevel, meta['category'] as Category, signs));
  const name = document.createElement(isTool ? 'code' : 'strong');
  name.textContent = meta['title'] ?? '';
  link.append(name);
  item.append(link, line('soft', describe(meta)), line('', meta['summary'] ?? ''));
  return item;
}

function describe(meta: FoundRecord['meta']): string {
  if (meta['kind'] !== 'tool') return `Server, ${count(Number(meta['tools']), 'tool')}`;
  const kind = kindOf({ risk: meta['level'] as RiskLevel, category: meta['category'] as Category });
  return `${kind} · ${meta['server']}`;
}

function line(name: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}

/** The same sign as the pages draw: see `Sign.astro`. */
function drawSign(level: RiskLevel, category: Category, signs: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `sign ${level}`);
  svg.setAttribute('viewBox', '0 0 48 48');
  svg.setAttribute('aria-hidden', 'true');
  const { x, y, size } = insetOf(level);
  svg.append(
    drawUse(`${signs}#${level}`, {}),
    drawUse(`${signs}#${pictogramOf(category)}`, { class: 'on', x, y, width: size, height: size }),
  );
  return svg;
}

function drawUse(
  href: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGUseElement {
  const use = document.createElementNS(SVG, 'use');
  for (const [name, value] of Object.entries({ href, ...attributes })) {
    use.setAttribute(name, String(value));
  }
  return use;
}
