import { quote } from '../../collect/printable.ts';
import {
  type Report,
  type ReportedServer,
  RISK_LEVELS,
  type Verdict,
} from '../../contract/index.ts';
import { counted } from '../counted.ts';

/** Everything that Markdown, or HTML inside of it, could take for more than text. */
const SPECIAL = /[\\`*_{}[\]()<>#+\-.!|~&@:/]/g;

/** For a pull request or a job's summary: one table of servers, one of tools, worst first. */
export function asMarkdown(report: Report): string {
  const tools = report.servers.flatMap((each) =>
    each.tools.map((tool) => ({ server: each.server, tool })),
  );
  const worstFirst = tools.sort(
    (a, b) => RISK_LEVELS.indexOf(b.tool.risk) - RISK_LEVELS.indexOf(a.tool.risk),
  );
  return [
    '# What the tools of these servers can do',
    '',
    '| Server | State | Tools | Reason |',
    '| --- | --- | --: | --- |',
    ...report.servers.map(serverRow),
    '',
    `${counted(tools.length, 'tool')}, worst first:`,
    '',
    '| Level | Category | Server | Tool | Signals | What a call can do |',
    '| --- | --- | --- | --- | --- | --- |',
    ...worstFirst.map(({ server, tool }) => toolRow(server, tool)),
    '',
  ].join('\n');
}

function serverRow({ server, status, toolCount, reason }: ReportedServer): string {
  return `| ${inert(server)} | ${status} | ${toolCount} | ${inert(reason ?? '')} |`;
}

function toolRow(server: string, { name, risk, category, signals, summary }: Verdict): string {
  const ids = signals.map(({ id }) => id).join(', ');
  return `| ${risk} | ${category} | ${inert(server)} | ${inert(name)} | ${ids} | ${inert(summary)} |`;
}

/** A server's text as text: entities are never Markdown. */
function inert(text: string): string {
  return quote(text, 300).replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
