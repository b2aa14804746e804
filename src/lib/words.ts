import type { Category } from '../../scanner/contract/category.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';
import type { SignalId } from '../../scanner/contract/signal.ts';

/** Abbreviations that stay in capitals where an id becomes a title. */
const CAPITALS: Readonly<Record<string, string>> = { url: 'URL' };

const titles = new Map<string, string>();

/**
 * The title of an id.
 *
 * @example titleOf('arbitrary-url') // => 'Arbitrary URL'
 */
export function titleOf(id: Category | RiskLevel | SignalId): string {
  const known = titles.get(id);
  if (known !== undefined) return known;
  const title = newTitle(id);
  titles.set(id, title);
  return title;
}

function newTitle(id: string): string {
  const words = id.split('-').map((word) => CAPITALS[word] ?? word);
  return capital(words.join(' '));
}

/**
 * A text with a capital at its beginning.
 *
 * @example capital('private data') // => 'Private data'
 */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/**
 * Level and category as lists show them; once where neither is known.
 *
 * @example kindOf({ risk: 'high', category: 'execute' }) // => 'High, execute'
 */
export function kindOf({ risk, category }: { risk: RiskLevel; category: Category }): string {
  return category === 'unknown' && risk === 'unknown' ? 'Unknown' : `${titleOf(risk)}, ${category}`;
}

/**
 * A word with the article that its sound asks for. Right for the words of this project, none of which
 * begins with a silent h or a vowel that sounds like a consonant.
 *
 * @example withArticle('execute tool') // => 'an execute tool'
 */
export function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

/**
 * A number with its noun.
 *
 * @example count(1, 'tool') // => '1 tool'
 * @example count(1200, 'category', 'categories') // => '1,200 categories'
 */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}

/** A whole number as British readers write it: 31,000. Most are small and need no grouping. */
export function formatNumber(number: number): string {
  return number >= 0 && number < 1000 ? String(number) : number.toLocaleString('en-GB');
}

/**
 * Items as a sentence lists them.
 *
 * @example listOf(['a', 'b', 'c']) // => 'a, b and c'
 */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * A sentence with exactly one full stop at its end, whatever stood there.
 *
 * @example sentence('Deletes a file.') // => 'Deletes a file.'
 */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** January first: to ask for the name at every date costs several times as much as all the rest. */
const MONTHS = Array.from({ length: 12 }, (_, month) => MONTH.format(Date.UTC(2000, month)));

/**
 * The day of an ISO 8601 time, in UTC.
 *
 * @example formatDay('2026-11-21T13:00:00Z') // => '21 November 2026'
 */
export function formatDay(iso: string): string {
  const day = new Date(iso);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}
