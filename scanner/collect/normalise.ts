import type { Observation, ObservedTool, QuarantinedTool } from '../contract/index.ts';
import { ScanError } from '../errors.ts';
import { digestOfTool } from './digest.ts';
import { LIMITS } from './limits.ts';
import type { Listed } from './list-tools.ts';
import { readTool } from './read-tool.ts';
import { uniqueSlugs } from './slug.ts';

/** The part of an observation that comes from the server's answers. */
export type Seen = Omit<
  Observation,
  'format' | 'server' | 'profile' | 'profileDigest' | 'identity'
>;

/**
 * Turns a server's answers into what is kept: every readable tool in the order of its name, whatever
 * the order it came in, and a reason for each that is not.
 *
 * @throws ScanError `invalid-response` where there are tools and none can be read.
 */
export function normalise(listed: Listed): Seen {
  const { tools, quarantined } = sortOut(listed.entries);
  const tooLong = textsTooLong(listed);
  const [first] = quarantined;
  if (tools.length === 0 && first !== undefined) {
    throw new ScanError(
      'invalid-response',
      `none of its ${listed.entries.length} tools can be read: ${first.reason}`,
    );
  }
  const reasons = [
    ...(listed.failure === null ? [] : [listed.failure.message]),
    ...(quarantined.length === 0
      ? []
      : [`${quarantined.length} of ${listed.entries.length} tools could not be read`]),
    ...tooLong.map((text) => `its ${text} are too long to keep`),
  ];
  return {
    completion: listed.failure?.completion ?? (reasons.length === 0 ? 'complete' : 'partial'),
    reason: reasons.length === 0 ? null : reasons.join('; '),
    protocolVersion: listed.protocolVersion.toWellFormed(),
    serverInfo: tooLong.includes('names') ? { name: '', version: '' } : namesOf(listed),
    ...(listed.instructions === undefined || tooLong.includes('instructions')
      ? {}
      : { instructions: listed.instructions.toWellFormed() }),
    tools,
    quarantined,
  };
}

function sortOut(entries: readonly unknown[]): {
  tools: ObservedTool[];
  quarantined: QuarantinedTool[];
} {
  const quarantined: QuarantinedTool[] = [];
  const read: Omit<ObservedTool, 'slug'>[] = [];
  const digests = new Set<string>();
  entries.forEach((entry, position) => {
    const result = readTool(entry);
    if (result.outcome === 'quarantined') {
      quarantined.push({ position, name: result.name, reason: result.reason });
      return;
    }
    const digest = digestOfTool(result.definition);
    // The same entry twice says nothing new; the same name with another definition does and is kept.
    if (digests.has(digest)) {
      quarantined.push({
        position,
        name: result.definition.name,
        reason: 'it repeats another entry',
      });
      return;
    }
    digests.add(digest);
    read.push({ digest, definition: result.definition });
  });
  const sorted = read.sort(byNameThenDigest);
  const slugs = uniqueSlugs(
    sorted.map(({ digest, definition }) => ({ name: definition.name, digest })),
  );
  return {
    tools: sorted.map((tool, index) => ({ slug: slugs[index] ?? '', ...tool })),
    quarantined,
  };
}

function byNameThenDigest(a: Omit<ObservedTool, 'slug'>, b: Omit<ObservedTool, 'slug'>): number {
  if (a.definition.name !== b.definition.name)
    return a.definition.name < b.definition.name ? -1 : 1;
  return a.digest < b.digest ? -1 : 1;
}

function textsTooLong({ serverInfo, instructions }: Listed): ('names' | 'instructions')[] {
  const names = [serverInfo.name, serverInfo.version, serverInfo.title ?? ''];
  return [
    ...(names.some((name) => name.length > LIMITS.serverNameLength) ? (['names'] as const) : []),
    ...(Buffer.byteLength(instructions ?? '') > LIMITS.textBytes
      ? (['instructions'] as const)
      : []),
  ];
}

function namesOf({ serverInfo }: Listed): Seen['serverInfo'] {
  const { name, version, title } = serverInfo;
  return {
    name: name.toWellFormed(),
    version: version.toWellFormed(),
    ...(title === undefined ? {} : { title: title.toWellFormed() }),
  };
}
