import type { ApiServer } from '../../scanner/contract/api.ts';
import { titleOfCombination } from './combination-words.ts';
import { nameOfGrade } from './grade-names.ts';
import { LEVELS } from './levels.ts';
import { wordsOfCompletion } from './server-state.ts';
import { count, formatDay, formatNumber, listOf, titleOf } from './words.ts';

/** What is compared, and what it is of each server. */
export interface ComparedRow {
  readonly name: string;
  readonly values: readonly string[];
}

const ROWS: readonly { readonly name: string; readonly of: (server: ApiServer) => string }[] = [
  { name: 'Grade', of: ({ grade }) => nameOfGrade(grade) },
  { name: 'Worst tool', of: ({ worst }) => (worst === null ? 'unknown' : titleOf(worst)) },
  { name: 'Tools', of: levelsOf },
  { name: 'Signals', of: signalsOf },
  { name: 'Advice', of: adviceOf },
  {
    name: 'Dangerous together',
    of: ({ combinations }) =>
      combinations.map(({ id }) => titleOfCombination(id)).join('; ') || 'none of its own tools',
  },
  {
    name: 'Tokens of every conversation, about',
    of: ({ contextTokens }) => formatNumber(contextTokens),
  },
  { name: 'Version scanned', of: ({ scan }) => versionOf(scan) },
  { name: 'Licence', of: ({ licence }) => licence ?? 'none stated' },
  { name: 'Scan', of: scanOf },
];

/** Servers side by side, row by row. */
export function compareServers(servers: readonly ApiServer[]): ComparedRow[] {
  return ROWS.map(({ name, of }) => ({ name, values: servers.map(of) }));
}

/** Names that tools of both servers have. */
export function namesInCommon(one: ApiServer, other: ApiServer): string[] {
  const names = new Set(other.tools.map(({ name }) => name));
  return one.tools.map(({ name }) => name).filter((name) => names.has(name));
}

/** Of the package that was scanned; a remote server has only what it says of itself. */
function versionOf({ profile, serverInfo }: ApiServer['scan']): string {
  if (profile !== null && 'version' in profile) return profile.version;
  return serverInfo === null ? 'unknown' : `${serverInfo.version}, as it says itself`;
}

function levelsOf({ tools, worst }: ApiServer): string {
  if (worst === null) return 'nobody knows';
  const parts = LEVELS.flatMap((level) => {
    const number = tools.filter(({ risk }) => risk === level).length;
    return number === 0 ? [] : `${number} ${level}`;
  });
  return `${count(tools.length, 'tool')}: ${listOf(parts)}`;
}

function signalsOf({ tools }: ApiServer): string {
  const counts = Map.groupBy(
    tools.flatMap(({ signals }) => signals),
    (id) => id,
  );
  const parts = [...counts].sort((a, b) => b[1].length - a[1].length);
  return parts.map(([id, all]) => `${titleOf(id)} ${all.length}`).join(', ') || 'none';
}

function adviceOf({ tools }: ApiServer): string {
  const counts = Map.groupBy(tools, ({ decision }) => decision);
  return [...counts].map(([decision, all]) => `${decision} ${all.length}`).join(', ') || 'none';
}

function scanOf({ scan }: ApiServer): string {
  const day = scan.observedAt ?? scan.attemptedAt;
  return `${wordsOfCompletion(scan.completion)}${day === null ? '' : `, ${formatDay(day)}`}`;
}
