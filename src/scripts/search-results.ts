import type { Category } from '../../scanner/contract/category.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';
import { count, kindOf } from '../lib/words.ts';
import { drawSign } from './draw-sign.ts';
import type { FoundRecord } from './pagefind.ts';

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
