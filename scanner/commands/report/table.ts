import { styleText } from 'node:util';
import { quote } from '../../collect/printable.ts';
import {
  isScanned,
  type Report,
  type ReportedServer,
  RISK_LEVELS,
  type RiskLevel,
  type Verdict,
} from '../../contract/index.ts';
import { counted } from '../counted.ts';

/** More than this many of the worst tools belong into a file, not onto a screen. */
const MOST_WORST = 12;

const COLOURS: Readonly<Record<RiskLevel, 'red' | 'yellow' | 'cyan' | 'green' | 'gray'>> = {
  critical: 'red',
  high: 'yellow',
  medium: 'cyan',
  low: 'green',
  unknown: 'gray',
};

/** For a person at a terminal: every server with its state, then the worst tools. */
export function asTable(report: Report, stream: NodeJS.WriteStream): string {
  const width = Math.max(...report.servers.map(({ server }) => quote(server).length), 6);
  const servers = report.servers.map((each) => describeServer(each, width, stream));
  const tools = report.servers.flatMap((each) =>
    each.tools.map((tool) => ({ server: each.server, tool })),
  );
  const worst = tools
    .filter(({ tool }) => tool.risk === 'critical' || tool.risk === 'high')
    .sort((a, b) => RISK_LEVELS.indexOf(b.tool.risk) - RISK_LEVELS.indexOf(a.tool.risk));
  const shown = worst
    .slice(0, MOST_WORST)
    .map(({ server, tool }) => describeTool(server, tool, stream));
  const more =
    worst.length > MOST_WORST
      ? [`  … and ${worst.length - MOST_WORST} more: --format markdown --output FILE`]
      : [];
  const heading = worst.length === 0 ? [] : ['', 'The worst tools', ...shown, ...more];
  return [...servers, ...heading, '', summary(report), ''].join('\n');
}

function describeServer(
  { server, status, reason, tools, toolCount, steadiness }: ReportedServer,
  width: number,
  stream: NodeJS.WriteStream,
): string {
  const state = styleText(isScanned(status) ? 'green' : 'yellow', status, { stream });
  const levels = RISK_LEVELS.toReversed()
    .map((risk) => [risk, tools.filter((tool) => tool.risk === risk).length] as const)
    .filter(([, count]) => count > 0)
    .map(([risk, count]) => styleText(COLOURS[risk], `${count} ${risk}`, { stream }));
  const detail = levels.length > 0 ? levels.join(', ') : counted(toolCount, 'tool');
  return `${quote(server).padEnd(width)}  ${state}  ${detail}${reason === null ? '' : `\n  ${reason}`}${describeSteadiness(steadiness)}`;
}

/** A server that does not always say the same is told of whatever its tools are. */
function describeSteadiness(steadiness: ReportedServer['steadiness']): string {
  const differing = [...(steadiness?.sameClient ?? []), ...(steadiness?.otherClient ?? [])];
  if (differing.length === 0) return '';
  const names = [...new Set(differing)].slice(0, MOST_WORST).map((name) => quote(name));
  return `\n  ! It does not always list the same: ${names.join(', ')}`;
}

function describeTool(server: string, tool: Verdict, stream: NodeJS.WriteStream): string {
  const level = styleText(COLOURS[tool.risk], tool.risk.padEnd(8), { stream });
  return `  ${level}  ${quote(server)} / ${quote(tool.name)}  ${tool.category}: ${quote(tool.summary, 160)}`;
}

function summary({ servers }: Report): string {
  const scanned = servers.filter(({ status }) => isScanned(status));
  const unseen = servers.length - scanned.length;
  const tools = servers.reduce((sum, { toolCount }) => sum + toolCount, 0);
  const rest =
    unseen === 0 ? '' : `, ${unseen} could not be scanned: that is not the same as harmless`;
  return `${counted(tools, 'tool')} on ${counted(scanned.length, 'server')}${rest}.`;
}
