import { quote } from '../../collect/printable.ts';
import {
  CATEGORIES,
  type Category,
  isScanned,
  type Report,
  type ReportedServer,
  type RiskLevel,
  type Verdict,
} from '../../contract/index.ts';

/** What each rule of the log stands for: one a category, and one for what nobody could look at. */
const CATEGORY_TEXT: Readonly<Record<Category, string>> = {
  unknown: 'A tool whose definition says too little to tell what a call does.',
  read: 'A tool that reads.',
  write: 'A tool that changes something that can be changed back.',
  execute: 'A tool that sets something off whose effects reach further than a record.',
  destructive: 'A tool that destroys what cannot be got back.',
  financial: 'A tool that moves money or creates a financial obligation.',
};

const NOT_SCANNED = 'not-scanned';

const LEVELS: Readonly<Record<RiskLevel, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  unknown: 'warning',
  low: 'note',
};

/** For code scanning: SARIF 2.1.0, one result a tool, at the line of the file that names its server. */
export function asSarif(report: Report): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tool-risk',
            version: report.scannerVersion,
            rules: [
              ...CATEGORIES.map((id) => ({ id, shortDescription: { text: CATEGORY_TEXT[id] } })),
              {
                id: NOT_SCANNED,
                shortDescription: { text: 'A server whose tools could not be listed.' },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.servers.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf(server: ReportedServer): object[] {
  const tools = server.tools.map((tool) => resultOf(server, tool));
  return isScanned(server.status) ? tools : [unseen(server), ...tools];
}

function resultOf(server: ReportedServer, tool: Verdict): object {
  const signals = tool.signals.map(({ id }) => id);
  const named = signals.length === 0 ? '' : ` Signals: ${signals.join(', ')}.`;
  return {
    ruleId: tool.category,
    level: LEVELS[tool.risk],
    message: {
      text: `${quote(tool.name)} of ${quote(server.server)}: ${tool.category}, ${tool.risk} risk. ${quote(tool.summary, 300)}${named}`,
    },
    locations: [locationOf(server)],
    partialFingerprints: { 'toolDefinition/v1': tool.digest },
    properties: { risk: tool.risk, signals },
  };
}

function unseen(server: ReportedServer): object {
  return {
    ruleId: NOT_SCANNED,
    level: 'warning',
    message: {
      text: `${quote(server.server)} was not scanned (${server.status}): ${server.reason ?? 'no reason is known'}`,
    },
    locations: [locationOf(server)],
    partialFingerprints: { 'server/v1': quote(server.server) },
  };
}

function locationOf({ source }: ReportedServer): object {
  const uri = source.file.split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: source.line } } };
}
