import { digestOfTool } from '../../../scanner/collect/digest.ts';
import { uniqueSlugs } from '../../../scanner/collect/slug.ts';
import type { JsonObject } from '../../../scanner/contract/json.ts';
import type { ObservedTool } from '../../../scanner/contract/observation.ts';
import type { ToolDefinition } from '../../../scanner/contract/tool-definition.ts';
import { type Random, randomOf } from './random.ts';
import { PARAMETER_TYPES, SHARES, SIZES } from './sizes.ts';
import { DEEDS, jargonOf, KINDS, proseOf, THINGS } from './vocabulary.ts';

/** A made-up server. The same id and edition always give the same one. */
export interface MadeServer {
  readonly server: string;
  readonly title: string;
  readonly summary: string;
  readonly instructions: string | undefined;
  readonly tools: readonly ObservedTool[];
  /** Whether a scan saw its tools. */
  readonly isSeen: boolean;
  readonly version: string;
}

/**
 * Makes up servers one after the other until they have so many tools together.
 *
 * @param tools how many tools there are in all; the last server gets the rest
 */
export function* makeServers(tools: number): Generator<MadeServer> {
  let left = tools;
  for (let number = 0; left > 0; number++) {
    const server = makeServer(number, 0, left);
    left -= server.tools.length;
    yield server;
  }
}

/**
 * Makes up one server.
 *
 * @param number its place in the catalogue; its name follows from it
 * @param edition 0 at first; a later one has other texts in some tools, lacks one and has a new one
 * @param naming 0 at first; in a later one the server is called something else
 */
export function makeServer(
  number: number,
  edition: number,
  mostTools = Number.POSITIVE_INFINITY,
  naming = 0,
): MadeServer {
  const random = randomOf(`server ${number}`);
  const thing = random.pick(THINGS);
  const server = `${jargonOf(random)}-${thing}-${number}`;
  const title = `${capital(server.split('-')[0] ?? '')} ${thing} ${number}${naming > 0 ? ` ${naming}` : ''}`;
  const isSeen = !random.happens(SHARES.unseen);
  const size = Math.min(random.sizeOf(SIZES.toolsOfServer), mostTools);
  return {
    server,
    title,
    summary: `Works on every ${thing} of ${title}.`,
    instructions: instructionsOf(random),
    tools: isSeen ? toolsOf(number, edition, size) : [],
    isSeen,
    version: `1.${edition}.0`,
  };
}

function instructionsOf(random: Random): string | undefined {
  const length = random.sizeOf(SIZES.instructions);
  return length === 0 ? undefined : proseOf(random, length, 'Use these tools with care.');
}

/** One tool in three is another in a later edition; the first one goes and one comes. */
function toolsOf(number: number, edition: number, size: number): ObservedTool[] {
  const first = size > 1 ? edition : 0;
  const named = new Map<string, ToolDefinition>();
  for (let id = first; id < first + size; id++) {
    const definition = toolOf(number, id, id % 3 === 0 ? edition : 0);
    const name = named.has(definition.name) ? `${definition.name}_${id}` : definition.name;
    named.set(name, { ...definition, name });
  }
  const sorted = [...named.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const tools = sorted.map((definition) => ({ digest: digestOfTool(definition), definition }));
  const slugs = uniqueSlugs(tools.map(({ digest, definition: { name } }) => ({ name, digest })));
  return tools.map((tool, place) => ({ slug: slugs[place] ?? '', ...tool }));
}

function toolOf(number: number, id: number, edition: number): ToolDefinition {
  const naming = randomOf(`tool ${number} ${id}`);
  const [verb, says] = naming.pick(DEEDS);
  const thing = naming.pick(THINGS);
  const name = naming.happens(0.5) ? `${verb}_${thing}` : `${verb}_${naming.pick(KINDS)}_${thing}`;
  const random = randomOf(`tool ${number} ${id} ${edition}`);
  const opening = `${says} a ${random.pick(KINDS)} ${thing}.`;
  return {
    name,
    description: proseOf(random, random.sizeOf(SIZES.description), opening),
    inputSchema: inputOf(random),
    ...(random.happens(SHARES.toolTitle) && { title: `${capital(verb)} ${thing}` }),
    ...(random.happens(SHARES.outputSchema) && { outputSchema: outputOf(random) }),
    ...(random.happens(SHARES.annotations) && { annotations: annotationsOf(verb) }),
  };
}

function annotationsOf(verb: string): ToolDefinition['annotations'] {
  const reads = ['list', 'get', 'search', 'read', 'find', 'fetch', 'describe'].includes(verb);
  const destroys = ['delete', 'remove'].includes(verb);
  return {
    readOnlyHint: reads,
    ...(!reads && { destructiveHint: destroys, idempotentHint: destroys }),
    openWorldHint: false,
  };
}

/** The schema of all arguments of a call, as the common libraries write it. */
function inputOf(random: Random): JsonObject {
  const schema = schemaOf(random, random.sizeOf(SIZES.parameters));
  if (!random.happens(SHARES.strict)) return schema;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...schema,
    additionalProperties: false,
  };
}

/** A list of things, each with as many members as a large call has parameters. */
function outputOf(random: Random): JsonObject {
  const items = schemaOf(random, MEMBERS.ofResult);
  return { type: 'object', properties: { results: { type: 'array', items } } };
}

/** Members of what is nested, so that definitions have about the 41 keys and 1,550 bytes of real ones. */
const MEMBERS = { ofResult: 8, ofParameter: 3 };

function schemaOf(random: Random, parameters: number, isOuter = true): JsonObject {
  const entries = Array.from({ length: parameters }, () => {
    const name = random.happens(0.5)
      ? random.pick(THINGS)
      : `${random.pick(KINDS)}_${random.pick(THINGS)}`;
    return [name, parameterOf(random, isOuter)] as const;
  });
  const properties = Object.fromEntries(entries);
  const required = Object.keys(properties).filter(() => random.happens(SHARES.required));
  return { type: 'object', properties, required };
}

function parameterOf(random: Random, isOuter: boolean): JsonObject {
  const type = PARAMETER_TYPES[random.below(PARAMETER_TYPES.length)] ?? 'string';
  const length = random.sizeOf(SIZES.parameterDescription);
  return {
    type,
    ...(length > 0 && { description: proseOf(random, length, `The ${random.pick(THINGS)}.`) }),
    ...(type === 'string' &&
      random.happens(SHARES.enumeration) && { enum: KINDS.slice(0, 3 + random.below(5)) }),
    ...(random.happens(SHARES.default) && { default: null }),
    ...(type === 'object' && isOuter && schemaOf(random, MEMBERS.ofParameter, false)),
    ...(type === 'array' && { items: isOuter ? schemaOf(random, MEMBERS.ofParameter, false) : {} }),
  };
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
