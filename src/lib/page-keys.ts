import { hash } from 'node:crypto';
import type { AttackReason } from '../../scanner/contract/index.ts';
import type { Assessment } from './assessment.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import type { RelatedTool } from './related.ts';
import { remembered } from './remember.ts';

/** SHA-256 of a value's JSON. Equal keys say that what was made of the value need not be made again. */
export function keyOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url');
}

/** Over all that is known of a tool by itself. */
export function toolKey(tool: CatalogueTool): string {
  return remembered('key', tool, keyOf);
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

/** Over a tool as other servers' pages may show it: by itself, and by the name and address of its server. */
function mentionKey({ server, tool, why }: RelatedTool): readonly string[] {
  return [why, server.listing.server, server.listing.title, toolKey(tool)];
}

/** What a tool's page shows beside what is known of its server. */
interface AroundTool {
  /** The key of its server's page. */
  readonly serverPage: string;
  /** Tools elsewhere that are like it. */
  readonly related: readonly RelatedTool[];
  /** The attacks that can use it, in the order of the page. */
  readonly reasons: readonly AttackReason[];
}

/** Over everything that a tool's page and its twins are made of. */
export function toolPageKey(
  tool: CatalogueTool,
  { serverPage, related, reasons }: AroundTool,
): string {
  return keyOf([
    tool.observed.slug,
    serverPage,
    related.map(mentionKey),
    reasons.map(({ attack }) => attack),
  ]);
}

/** Over everything that a server's page and the files about it are made of. */
export function serverPageKey(server: CatalogueServer, assessment: Assessment): string {
  return keyOf([serverKey(server), remembered('key', assessment, keyOf)]);
}
