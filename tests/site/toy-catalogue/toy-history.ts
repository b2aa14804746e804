import type { Change, Difference, ServerChanges } from '../../../scanner/contract/change.ts';
import type { Observation } from '../../../scanner/contract/observation.ts';
import { HOSTILE_SERVER } from './hostile-server.ts';

const LOW = { category: 'read' as const, risk: 'low' as const, signals: [] };
const CRITICAL = { category: 'destructive' as const, risk: 'critical' as const, signals: [] };

/** One of every kind, as they happen to a server that grows. */
const DIFFERENCES: readonly [string, Difference][] = [
  ['2026-01-02', { kind: 'server-added', tools: 3 }],
  ['2026-01-09', { kind: 'tool-added', tool: 'delete_folder', after: CRITICAL }],
  ['2026-01-09', { kind: 'tool-removed', tool: 'remove_folder', before: CRITICAL }],
  ['2026-01-16', { kind: 'tool-renamed', tool: 'read_file', from: 'read' }],
  ['2026-01-16', { kind: 'instructions-changed' }],
  ['2026-01-23', { kind: 'tool-redefined', tool: 'write_file', fields: ['description'] }],
  [
    '2026-01-23',
    {
      kind: 'judgement-changed',
      tool: 'list_folder',
      before: LOW,
      after: CRITICAL,
      cause: 'server',
      level: 'raised',
    },
  ],
];

function changesFrom(entries: readonly [string, Difference][], version: string): Change[] {
  return entries.map(([on, difference], index) => ({
    on,
    fromVersion: version,
    toVersion: version,
    silently: index === entries.length - 1,
    difference,
  }));
}

/** Every tool of the hostile server, as if all had come on one day. */
function hostileDifferences(): [string, Difference][] {
  return (HOSTILE_SERVER.tools ?? []).map((tool) => {
    const name = (tool as { readonly name: string }).name.toWellFormed();
    return ['2026-01-30', { kind: 'tool-added', tool: name, after: LOW }];
  });
}

/** What changed on toy servers. */
export const TOY_CHANGES: readonly ServerChanges[] = [
  { server: 'harbour-files', changes: changesFrom(DIFFERENCES, '1.2.3') },
  { server: 'wrecker', changes: changesFrom(hostileDifferences(), '<b>1</b>') },
];

/** Labels for the tools of an observation: all of them low reads, which is wrong for some. */
export function toyLabels({ server, tools }: Observation): unknown {
  const label = { category: ['read'], risk: ['low'], signals: ['filesystem'], why: 'A toy.' };
  return {
    server,
    tools: tools.map(({ digest, definition }) => ({ name: definition.name, digest, ...label })),
  };
}

/** Servers whose tools have labels. */
export const LABELLED: readonly string[] = ['harbour-files', 'wrecker'];
