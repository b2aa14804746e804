import type { Report } from '../../contract/index.ts';
import { asMarkdown } from './markdown.ts';
import { asSarif } from './sarif.ts';
import { asTable } from './table.ts';

/** The forms that a scan can be told in. */
export const REPORT_FORMATS = ['table', 'json', 'sarif', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Writes a report; `stream` is where a table will be shown. */
export function writeReport(
  report: Report,
  format: ReportFormat,
  stream: NodeJS.WriteStream,
): string {
  switch (format) {
    case 'table':
      return asTable(report, stream);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'sarif':
      return asSarif(report);
    case 'markdown':
      return asMarkdown(report);
  }
}
