import type { ApiServer, ApiToolSummary } from '../contract/api.ts';
import type { Category } from '../contract/category.ts';
import type { RiskLevel } from '../contract/risk.ts';
import type { SignalId } from '../contract/signal.ts';

/** What is looked for: every word, and every filter that is given. */
export interface Query {
  readonly words: string;
  readonly server?: string | undefined;
  readonly risk?: RiskLevel | undefined;
  readonly category?: Category | undefined;
  readonly signal?: SignalId | undefined;
}

/** A tool that was found, with the server that it is of. */
export interface Hit {
  readonly server: ApiServer;
  readonly tool: ApiToolSummary;
}

/** What a word is worth in the tool's name, in the server's name, and in the sentence about the tool. */
const WORTH = { name: 4, server: 2, summary: 1 } as const;

/** A word that is the whole name is worth so many times as much. */
const WHOLE_NAME = 4;

/**
 * The tools that have every word somewhere, the best first; the worst first where two are as good.
 * Words count from their beginnings: "del" finds "delete_folder".
 */
export function searchTools(servers: Iterable<ApiServer>, query: Query): Hit[] {
  const words = wordsOf(query.words);
  const hits: { readonly hit: Hit; readonly worth: number }[] = [];
  for (const server of servers) {
    if (query.server !== undefined && query.server !== server.id) continue;
    const serverWords = wordsOf(`${server.id} ${server.title}`);
    for (const tool of server.tools) {
      if (!passes(tool, query)) continue;
      const worth = worthOf(words, tool, serverWords);
      if (worth !== null) hits.push({ hit: { server, tool }, worth });
    }
  }
  return hits
    .sort((a, b) => b.worth - a.worth || rankOf(b.hit.tool) - rankOf(a.hit.tool))
    .map(({ hit }) => hit);
}

function passes(tool: ApiToolSummary, { risk, category, signal }: Query): boolean {
  return (
    (risk === undefined || tool.risk === risk) &&
    (category === undefined || tool.category === category) &&
    (signal === undefined || tool.signals.includes(signal))
  );
}

/** The sum over all words; null where one of them is nowhere. */
function worthOf(
  words: readonly string[],
  { name, summary }: ApiToolSummary,
  serverWords: readonly string[],
): number | null {
  const nameWords = wordsOf(name);
  const summaryWords = wordsOf(summary);
  const isName = words.length > 0 && words.join(' ') === nameWords.join(' ');
  let sum = 0;
  for (const word of words) {
    const worth =
      (begins(nameWords, word) ? WORTH.name : 0) +
      (begins(serverWords, word) ? WORTH.server : 0) +
      (begins(summaryWords, word) ? WORTH.summary : 0);
    if (worth === 0) return null;
    sum += worth;
  }
  return isName ? sum * WHOLE_NAME : sum;
}

function begins(words: readonly string[], beginning: string): boolean {
  return words.some((word) => word.startsWith(beginning));
}

/**
 * Words in small letters; humps and underscores part them.
 *
 * @example wordsOf('deleteFolder in_bulk') // => ['delete', 'folder', 'in', 'bulk']
 */
function wordsOf(text: string): string[] {
  const parted = text.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ');
  return parted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is unknown is not low. */
const MILDEST_FIRST: readonly RiskLevel[] = ['low', 'unknown', 'medium', 'high', 'critical'];

function rankOf({ risk }: ApiToolSummary): number {
  return MILDEST_FIRST.indexOf(risk);
}
