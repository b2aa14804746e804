import type { Change, Difference } from '../../scanner/contract/change.ts';
import type { Category, RiskLevel } from '../../scanner/contract/index.ts';
import type { CatalogueServer } from './catalogue.ts';

/** A change together with its server, and the page of its tool where there still is one. */
export interface ServerChange {
  readonly server: CatalogueServer;
  readonly change: Change;
  readonly slug: string | null;
}

/** What changed on one day. */
export interface ChangeDay {
  /** ISO 8601. */
  readonly on: string;
  readonly changes: readonly ServerChange[];
}

/** The changes of servers by day, the newest day first, and of one day in the order of servers. */
export function changesByDay(servers: readonly CatalogueServer[]): ChangeDay[] {
  const days = Map.groupBy(servers.flatMap(changesOf), ({ change }) => change.on);
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([on, changes]) => ({ on, changes }));
}

/** The newest whole days that hold about this many changes, at least one day. */
export function newestDays(days: readonly ChangeDay[], about: number): ChangeDay[] {
  let shown = 0;
  return days.filter(({ changes }) => {
    const isNeeded = shown < about;
    if (isNeeded) shown += changes.length;
    return isNeeded;
  });
}

/** A server that was listed for the first time, with how many tools. */
export interface FirstListing {
  readonly server: CatalogueServer;
  readonly tools: number;
}

/** The first listings of a day apart from all else, which is news about what was there before. */
export function splitChanges(changes: readonly ServerChange[]): {
  readonly listed: readonly FirstListing[];
  readonly others: readonly ServerChange[];
} {
  const listed = changes.flatMap(({ server, change: { difference } }) =>
    difference.kind === 'server-added' ? { server, tools: difference.tools } : [],
  );
  return {
    listed,
    others: changes.filter(({ change }) => change.difference.kind !== 'server-added'),
  };
}

/** How many changes days hold. */
export function changesIn(days: readonly ChangeDay[]): number {
  return days.reduce((sum, { changes }) => sum + changes.length, 0);
}

function changesOf(server: CatalogueServer): ServerChange[] {
  const slugs = new Map(server.tools.map(({ observed, verdict }) => [verdict.name, observed.slug]));
  return server.changes.map((change) => {
    const tool = 'tool' in change.difference ? change.difference.tool : null;
    return { server, change, slug: tool === null ? null : (slugs.get(tool) ?? null) };
  });
}

/** How a tool was judged before and after a change, as far as it was there. */
export function judgementsOf(
  difference: Difference,
): { readonly risk: RiskLevel; readonly category: Category }[] {
  switch (difference.kind) {
    case 'tool-added':
      return [difference.after];
    case 'tool-removed':
      return [difference.before];
    case 'judgement-changed': {
      const { before, after } = difference;
      const isAsBefore = before.risk === after.risk && before.category === after.category;
      return isAsBefore ? [after] : [before, after];
    }
    default:
      return [];
  }
}
