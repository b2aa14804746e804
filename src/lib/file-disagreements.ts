import { createHash } from 'node:crypto';
import type { Problem } from '../../scanner/errors.ts';
import type { ServerFiles } from './catalogue.ts';

/**
 * Where the files of one server speak of different scans: a page made of them would be wrong.
 *
 * @param observationText the observation file as it was read, for its digest
 */
export function disagreementsOf(
  { listing, receipt, seen }: ServerFiles,
  observationText: string,
  fileOf: (kind: string) => string,
): Problem[] {
  if (seen === null) return [];
  const problems: Problem[] = [];
  if (sha256(observationText) !== receipt?.observed?.digest) {
    problems.push({
      file: fileOf('observed'),
      field: '',
      found: 'another digest than its receipt names',
      expected: 'the file as the scan wrote it; scan this server again',
    });
  }
  for (const [kind, server] of [
    ['observed', seen.observation.server],
    ['verdicts', seen.verdict.server],
  ] as const) {
    if (server === listing.server) continue;
    problems.push({
      file: fileOf(kind),
      field: 'server',
      found: `"${server}"`,
      expected: `"${listing.server}"`,
    });
  }
  if (digestsOf(seen.observation.tools) !== digestsOf(seen.verdict.tools)) {
    problems.push({
      file: fileOf('verdicts'),
      field: 'tools',
      found: 'verdicts on other definitions than were observed',
      expected: 'one for each tool, in the same order; classify again',
    });
  }
  return problems;
}

function digestsOf(tools: readonly { readonly digest: string }[]): string {
  return tools.map(({ digest }) => digest).join();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
