import type { Listing } from '../../scanner/contract/listing.ts';
import type { Problem } from '../../scanner/errors.ts';
import type { ServerFiles } from './catalogue.ts';

/** Where the files of one server speak of different servers or tools: a page made of them would be wrong. */
export function disagreementsOf(
  listing: Listing,
  seen: NonNullable<ServerFiles['seen']>,
  fileOf: (kind: string) => string,
): Problem[] {
  const problems: Problem[] = [];
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
