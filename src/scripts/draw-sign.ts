import type { Category } from '../../scanner/contract/category.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';
import { pictogramOf } from '../lib/sign-parts.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The same sign as the pages draw: see `Sign.astro`. `signs` is the address of the symbols. */
export function drawSign(
  level: RiskLevel,
  category: Category | null,
  signs: string,
): SVGSVGElement {
  const svg = drawSvg('svg', { class: `sign ${level}`, 'aria-hidden': 'true' });
  svg.append(drawSvg('use', { href: `${signs}#${level}` }));
  if (category !== null) svg.append(drawPictogram(category, signs));
  return svg;
}

function drawPictogram(category: Category, signs: string): SVGUseElement {
  return drawSvg('use', { href: `${signs}#${pictogramOf(category)}`, class: 'on' });
}

/** An element of a drawing. Values are set as attributes and never become markup. */
export function drawSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
