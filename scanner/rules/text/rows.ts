import type { Act } from './act.ts';
import { isAbroad } from './passage.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

/** What is asked of these is a figure, or known to everybody. */
const MEASURED = new Set(
  'dns promql metricsql traceql metric metrics sparql screener groq odata jql'.split(' '),
);

const TABLES = new Set(['table', 'database']);

/** 执行任意只读 SQL: in another language, where no noun of ours stands behind the verb. */
function isLimitedSql({ verbClass, lemma }: Act, { limit, description }: ToolReading): boolean {
  if (limit === undefined || !isAbroad(description?.passage)) return false;
  if (verbClass !== 'run' && lemma !== 'query') return false;
  return description?.passage.tokens.some(({ lower }) => lower === 'sql') ?? false;
}

/** Whatever a database holds can come back from a query that the caller writes. */
export function returnsRows({ act }: SensedAct, tool?: ToolReading): boolean {
  if (tool !== undefined && isLimitedSql(act, tool)) return true;
  if (act.object.head === 'search' || act.object.words.some((word) => MEASURED.has(word)))
    return false;
  const { topics, around, words } = act.object;
  const asked = act.lemma === 'query' && words.length > 0 ? topics : around;
  const shows = act.verbClass === 'retrieve' || act.lemma === 'preview' || act.lemma === 'sample';
  if (shows && act.object.words.includes('row')) {
    return [act.object.head, ...act.object.complement].some((word) => TABLES.has(word));
  }
  const asks = act.verbClass === 'run' || act.lemma === 'query';
  return asks && (asked & (TOPIC.query | TOPIC.store)) !== 0;
}
