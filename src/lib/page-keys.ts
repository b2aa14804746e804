import { hash } from 'node:crypto';
import type { AttackReason } from '../../scanner/contract/index.ts';
import type { Assessment } from './assessment.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import type { RelatedTool } from './related.ts';
import { remember, remembered } from './remember.ts';

/** SHA-256 of a value's JSON. Equal keys say that what was made of the value need not be made again. */
export function keyOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url');
}

/** Over all that is known of a tool by itself. */
export function toolKey(tool: CatalogueTool): string {
  return remembered('key', tool, keyOf);
}

/** Takes over the key of a tool that an earlier build has read and judged to the same. */
export function knowToolKey(tool: CatalogueTool, key: string): void {
  remember('key', tool, key);
}

/** Over all that is known of a server and its tools by themselves. */
export function serverKey(server: CatalogueServer): string {
  return remembered('key', server, ({ observation, tools, ...rest }) => {
    // The definitions in the observation are those of the tools.
    const seen = observation === null ? null : { ...observation, tools: [] };
    return keyOf([rest, seen, tools.map(toolKey)]);
  });
}

/** Over tools of several servers, in the order of a page. */
export function bearersKey(bearers: readonly Pick<RelatedTool, 'server' | 'tool'>[]): string {
  return keyOf(bearers.map(({ server, tool }) => [server.listing, toolKey(tool)]));
}

/** Over what the page of any of its tools says of a server: all but the tools, and how many there are. */
function hostKey(server: CatalogueServer): string {
  return remembered('host key', server, ({ observation, tools, ...rest }) => {
    const seen = observation === null ? null : { ...observation, tools: tools.length };
    return keyOf([rest, seen]);
  });
}

/** Over a tool as a line of another page shows it. */
function mentionKey({ server: { listing }, tool: { observed, verdict }, why }: RelatedTool) {
  const { name, risk, category, summary } = verdict;
  return [why, listing.server, listing.title, observed.slug, name, risk, category, summary];
}

/** Over everything that a tool's document is made of: itself, its server, and the attacks that can use it. */
export function toolDocumentKey(
  server: CatalogueServer,
  tool: CatalogueTool,
  reasons: readonly AttackReason[],
): string {
  return keyOf([tool.observed.slug, hostKey(server), toolKey(tool), reasons]);
}

/** What a tool's page is made of. */
interface AroundTool {
  /** Of its document. */
  readonly documentKey: string;
  /** The attacks of the document, in the order of the page. */
  readonly reasons: readonly AttackReason[];
  /** Tools elsewhere and on its server that are named. */
  readonly related: readonly RelatedTool[];
}

/** Over everything that a tool's page and its twin are made of. */
export function toolPageKey({ documentKey, reasons, related }: AroundTool): string {
  return keyOf([documentKey, reasons.map(({ attack }) => attack), related.map(mentionKey)]);
}

/** Over everything that a server's page and the files about it are made of. */
export function serverPageKey(server: CatalogueServer, assessment: Assessment): string {
  return keyOf([serverKey(server), remembered('key', assessment, keyOf)]);
}
