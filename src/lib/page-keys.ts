import type { AttackReason } from '../../scanner/contract/index.ts';
import type { Assessment } from './assessment.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { factsOfServer, factsOfTool, keyOf } from './facts.ts';
import type { RelatedTool } from './related.ts';
import { remember, remembered } from './remember.ts';
import type { ServerState } from './server-state.ts';
import { type Bearer, splitBearers } from './shared-names.ts';
import { tallyOf } from './tally.ts';

/** Over tools of one name, as a page shows them. */
export function bearersKey(bearers: readonly Bearer[]): string {
  const { beside, further } = splitBearers(bearers);
  return keyOf([
    beside.map(({ server: { listing }, tool }) => [
      listing.server,
      listing.title,
      factsOfTool(tool).key,
    ]),
    further.map(({ server: { listing }, tool }) => [listing.server, listing.title, toolLine(tool)]),
  ]);
}

/** Over a tool as a line of another page shows it. */
function mentionKey({ server, tool }: Pick<RelatedTool, 'server' | 'tool'>): string {
  const named = remembered('name', server, ({ listing }) => keyOf([listing.server, listing.title]));
  return named + factsOfTool(tool).mention;
}

/** Over everything that a tool's document is made of: itself, its server, and the attacks that can use it. */
export function toolDocumentKey(
  server: CatalogueServer,
  tool: CatalogueTool,
  reasons: readonly AttackReason[],
): string {
  return remembered(DOCUMENT_KEY, reasons, () => {
    const { hostKey } = factsOfServer(server);
    return keyOf([tool.observed.slug, hostKey, factsOfTool(tool).key, reasons]);
  });
}

/** Takes over the key of a document that an earlier build has made for the same reasons. */
export function knowDocumentKey(reasons: readonly AttackReason[], key: string): void {
  remember(DOCUMENT_KEY, reasons, key);
}

/** Every tool has reasons of its own, if only an empty list. */
const DOCUMENT_KEY = 'document key';

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
  const attacks = reasons.map(({ attack }) => attack);
  const mentions = related.map((each) => `${each.why} ${mentionKey(each)}`);
  return keyOf([documentKey, ...attacks, ...mentions].join());
}

/** Over everything that was assessed of a server. */
export function assessmentKey(assessment: Assessment): string {
  return remembered(ASSESSMENT_KEY, assessment, keyOf);
}

/** Takes over the key of what an earlier build has assessed. */
export function knowAssessmentKey(assessment: Assessment, key: string): void {
  remember(ASSESSMENT_KEY, assessment, key);
}

const ASSESSMENT_KEY = 'assessment key';

/** Over everything that a server's page and the files about it are made of. */
export function serverPageKey(server: CatalogueServer, assessment: Assessment): string {
  return keyOf([factsOfServer(server).key, assessmentKey(assessment)]);
}

/** Over what a list of servers shows of one. */
export function serverLineKey({ listing, observation, state, tools }: CatalogueServer): string {
  return keyOf([listing, observation !== null, stateShown(state), tallyOf(tools)]);
}

/** What lists show of how a server stands: nothing where nothing is to be said. */
export function stateShown(state: ServerState): ServerState | null {
  return state.notes.length > 0 ? state : null;
}

/** What lists show of a tool. */
export function toolLine({ observed, verdict }: CatalogueTool): unknown {
  return [observed.slug, verdict.name, verdict.risk, verdict.category];
}
