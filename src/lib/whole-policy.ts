import {
  type PolicyFormat,
  type Refusal,
  type SettledPolicy,
  type SettledServer,
  settleServer,
  writePolicy,
} from '../../scanner/policy/format.ts';
import type { CatalogueServer } from './catalogue.ts';
import { type SnippetPiece, snippetPieces } from './snippet-pieces.ts';

/** The policy for all tools of a server in one format. */
interface WholePolicy {
  readonly pieces: readonly SnippetPiece[];
  /** Tools that the format cannot name; they fall to what happens to those not listed. */
  readonly refused: readonly Refusal[];
}

/** The whole-server policy in one format, or why a server of this name cannot have one. */
export function wholePolicy(format: PolicyFormat, server: CatalogueServer): WholePolicy {
  const settled = settledPolicy(format, server);
  return {
    pieces: snippetPieces((name) => textOf(format, { ...settled, server: name }), settled.server),
    refused: settled.refused,
  };
}

/** The same as a file. */
export function wholePolicyText(format: PolicyFormat, server: CatalogueServer): string {
  return textOf(format, settledPolicy(format, server));
}

function settledPolicy(format: PolicyFormat, { listing, tools }: CatalogueServer): SettledPolicy {
  const recommendations = tools.map(({ recommendation }) => recommendation);
  return settleServer(format, { server: listing.server, recommendations });
}

function textOf(format: PolicyFormat, server: SettledServer): string {
  return writePolicy(format, [server])[0]?.text ?? '';
}
