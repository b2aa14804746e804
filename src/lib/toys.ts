// Toys for the tests of this folder.
import type { Attack } from '../../scanner/contract/attack.ts';
import type { Listing } from '../../scanner/contract/listing.ts';
import { OBSERVATION_FORMAT, type Observation } from '../../scanner/contract/observation.ts';
import type { Receipt } from '../../scanner/contract/receipt.ts';
import type { ToolDefinition } from '../../scanner/contract/tool-definition.ts';
import type { Finding, Verdict } from '../../scanner/contract/verdict.ts';
import { toyVerdictOf } from '../../scanner/toy-facts.ts';
import { assembleServer, type CatalogueServer } from './catalogue.ts';

/** When toys were seen. */
const TOY_DAY = '2026-01-02T03:04:05.000Z';

/** A definition and what is said of it, both plain unless told. */
export interface ToyTool {
  readonly definition: ToolDefinition;
  readonly verdict?: Partial<Verdict>;
}

/** 64 digits that depend on a text, spread like those of a real digest. */
export function toyDigest(text: string): string {
  let state = 2166136261;
  let digits = '';
  for (let round = 0; digits.length < 64; round++) {
    for (const letter of `${text}${round}`) {
      state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
    }
    digits += state.toString(16).padStart(8, '0');
  }
  return digits.slice(0, 64);
}

/** A verdict on a definition: a read of low risk unless told. */
export function toyVerdict(definition: ToolDefinition, changes: Partial<Verdict> = {}): Verdict {
  return toyVerdictOf(definition.name, { digest: toyDigest(definition.name), ...changes });
}

/** A finding on the first place where `text` stands in a field's text. */
export function toyFinding(
  field: string,
  whole: string,
  text: string,
  changes: Partial<Finding> = {},
): Finding {
  const start = whole.indexOf(text);
  return {
    rule: 'toy-rule',
    field,
    span: [start, start + text.length],
    text,
    says: `It says “${text}”.`,
    claim: { about: 'category', category: 'read' },
    role: 'decides',
    ...changes,
  };
}

/** An attack that tools and servers are usable for under these conditions. */
export function toyAttack(
  id: string,
  tools: Attack['tools'],
  servers: Attack['servers'] = [],
): Attack {
  return {
    attack: id,
    title: id,
    summary: 'A toy.',
    aim: 'steer',
    ids: ['CWE-22'],
    cases: [],
    tools,
    servers,
    text: 'A toy.',
  };
}

/** The listing of a toy server. */
export function toyListing(server: string, transport: Listing['transport'] = STDIO): Listing {
  return {
    server,
    title: `Toy ${server}`,
    summary: 'A toy.',
    paragraph: 'A toy.',
    default: false,
    transport,
  };
}

const STDIO: Listing['transport'] = {
  type: 'stdio',
  package: 'toy',
  version: '1.2.3',
  arguments: [],
  environment: {},
  files: {},
};

/** The observation of a toy server. */
export function toyObservation(
  server: string,
  tools: readonly ToyTool[],
  changes: Partial<Observation> = {},
): Observation {
  return {
    format: OBSERVATION_FORMAT,
    server,
    completion: 'complete',
    reason: null,
    profile: {
      type: 'stdio',
      package: 'toy',
      version: '1.2.3',
      arguments: [],
      environment: [],
      files: [],
      sandbox: 'bubblewrap',
    },
    profileDigest: toyDigest(server),
    protocolVersion: '2025-11-25',
    serverInfo: { name: 'toy', version: '1.2.3' },
    tools: tools.map(({ definition }, index) => ({
      slug: `tool-${index}`,
      digest: toyDigest(definition.name),
      definition,
    })),
    quarantined: [],
    ...changes,
  };
}

/** The receipt of a scan that saw everything. */
export function toyReceipt(server: string, attempt: Partial<Receipt['attempt']> = {}): Receipt {
  return {
    server,
    attempt: {
      at: TOY_DAY,
      completion: 'complete',
      reason: null,
      durationMs: 1,
      sandbox: 'bubblewrap',
      scannerVersion: '1.2.3',
      ...attempt,
    },
    observed: { at: TOY_DAY, digest: toyDigest(server) },
  };
}

/** A server of the catalogue with these tools. */
export function toyServer(server: string, tools: readonly ToyTool[]): CatalogueServer {
  const observation = toyObservation(server, tools);
  const verdict = {
    server,
    rules: { version: '1', digest: toyDigest('rules') },
    tools: tools.map(({ definition, verdict: changes }) => toyVerdict(definition, changes)),
  };
  return assembleServer({
    listing: toyListing(server),
    receipt: toyReceipt(server),
    seen: { observation, verdict },
    changes: [],
  });
}
