import { quote } from '../collect/printable.ts';
import type { Change, Difference } from '../contract/index.ts';
import type { CheckedPins, ServerDrift } from './check.ts';
import { counted } from './counted.ts';

type Judgement = Extract<Difference, { kind: 'tool-added' }>['after'];

/**
 * Writes what changed as plain lines that a person can review, the loudest thing first: a definition
 * that changed while its version did not. How many pins our own rules moved is told in one line.
 */
export function describeDrift({ drifts, pinnedTools }: CheckedPins): string {
  if (drifts.length === 0) return 'Nothing changed since the pins were accepted.\n';
  const tools = new Set(
    drifts.flatMap(({ server, changes }) =>
      changes.map(({ difference }) => `${server} ${toolOf(difference)}`),
    ),
  );
  const heading = `${counted(drifts.length, 'server')} changed, ${counted(tools.size, 'entry', 'entries')} in all.\n`;
  const moved = describeRuleChange(drifts, pinnedTools);
  return [heading, ...moved, ...drifts.map(describeServer)].join('\n');
}

/** How many tools are judged otherwise though their words are the same; no line where none is. */
function describeRuleChange(drifts: readonly ServerDrift[], pinnedTools: number): string[] {
  const byServer = drifts.map(({ changes }) =>
    changes.flatMap(({ difference }) =>
      difference.kind === 'judgement-changed' && difference.cause === 'rules'
        ? difference.level
        : [],
    ),
  );
  const levels = byServer.flat();
  if (levels.length === 0) return [];
  const servers = byServer.filter((moved) => moved.length > 0).length;
  const countOf = (level: string) => levels.filter((each) => each === level).length;
  return [
    `The rules changed ${levels.length} of ${counted(pinnedTools, 'pinned tool')} on ${counted(servers, 'server')}: ${countOf('raised')} raised, ${countOf('lowered')} lowered, ${countOf('same')} at the same level.\n`,
  ];
}

function describeServer({ server, fromVersion, toVersion, changes }: ServerDrift): string {
  const versions =
    fromVersion === null || fromVersion === toVersion ? toVersion : `${fromVersion} → ${toVersion}`;
  const silent = changes.some(({ silently }) => silently)
    ? [
        '  ! The definitions changed and the version did not: what was approved is not what is called now.',
      ]
    : [];
  return [`${server} ${quote(versions)}`, ...silent, ...changes.map(describeChange), ''].join('\n');
}

function describeChange({ difference }: Change): string {
  const tool = quote(toolOf(difference), 128);
  switch (difference.kind) {
    case 'server-added':
      return `  + new server with ${counted(difference.tools, 'tool')}, never accepted before`;
    case 'instructions-changed':
      return '  ~ its instructions to models are others';
    case 'tool-added':
      return `  + ${tool}: new, ${judgement(difference.after)}`;
    case 'tool-removed':
      return `  - ${tool}: gone, was ${judgement(difference.before)}`;
    case 'tool-renamed':
      return `  ~ ${tool}: was called ${quote(difference.from, 128)}`;
    case 'tool-redefined':
      return `  ~ ${tool}: other ${difference.fields.join(', ')}`;
    case 'judgement-changed': {
      const mark = { raised: '▲', lowered: '▼', same: '=' }[difference.level];
      const cause = difference.cause === 'server' ? 'the server changed it' : 'our rules changed';
      return `  ${mark} ${tool}: ${judgement(difference.before)} → ${judgement(difference.after)} (${cause})`;
    }
  }
}

function judgement({ category, risk, signals }: Judgement): string {
  return [category, risk, ...(signals.length === 0 ? [] : [`[${signals.join(', ')}]`])].join(' ');
}

function toolOf(difference: Difference): string {
  return 'tool' in difference ? difference.tool : '';
}
