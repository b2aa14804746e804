import {
  type PolicyFormat,
  type Refusal,
  settleServer,
  writePolicy,
} from '../../scanner/policy/format.ts';
import type { CatalogueServer } from './catalogue.ts';
import { type SnippetPiece, snippetPieces } from './snippet-pieces.ts';

/** The policy for all tools of a server in one format. */
export interface WholePolicy {
  readonly pieces: readonly SnippetPiece[];
  readonly text: string;
  /** Tools that the format cannot name; they fall to what happens to those not listed. */
  readonly refused: readonly Refusal[];
}

/** The whole-server policy in one format, or why a server of this name cannot have one. */
export function wholePolicy(format: PolicyFormat, server: CatalogueServer): WholePolicy {
  const settled = settleServer(format, {
    server: server.listing.server,
    recommendations: server.tools.map(({ recommendation }) => recommendation),
  });
  const write = (name: string) =>
    writePolicy(format, [{ ...settled, server: name }])[0]?.text ?? '';
  return {
    text: write(settled.server),
    pieces: snippetPieces(write, settled.server),
    refused: settled.refused,
  };
}
