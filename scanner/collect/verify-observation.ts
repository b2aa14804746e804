import { isDeepStrictEqual } from 'node:util';
import type { Listing, Observation } from '../contract/index.ts';
import { digestOfTool } from './digest.ts';
import { profileDigestOf, profileOf } from './profile.ts';
import { readTool } from './read-tool.ts';
import { uniqueSlugs } from './slug.ts';

/**
 * Why an observation that somebody else made cannot be what a scan of this listing wrote, or `null`.
 * Everything that can be worked out again is: digests, slugs, order, limits, and how it was started.
 */
export function disagreementWith(listing: Listing, observation: Observation): string | null {
  const { transport } = listing;
  if (observation.server !== listing.server) return 'it is of another server';
  if (transport.type === 'unsupported') return 'this server cannot be scanned';
  const { sandbox } = observation.profile;
  if (!isDeepStrictEqual(observation.profile, profileOf(transport, sandbox)))
    return 'its profile is not the one listed';
  if (observation.profileDigest !== profileDigestOf(transport, sandbox))
    return 'the digest of its profile is wrong';
  for (const { definition, digest } of observation.tools) {
    const result = readTool(definition);
    if (result.outcome !== 'read' || !isDeepStrictEqual(result.definition, definition)) {
      return 'a definition in it could not have passed the scan';
    }
    if (digestOfTool(definition) !== digest) return 'the digest of a definition is wrong';
  }
  const names = observation.tools.map(({ definition, digest }) => ({
    name: definition.name,
    digest,
  }));
  const inOrder = names.every((tool, place) => {
    const before = names[place - 1];
    return (
      before === undefined ||
      before.name < tool.name ||
      (before.name === tool.name && before.digest < tool.digest)
    );
  });
  if (!inOrder) return 'its tools are not in their order';
  const slugs = uniqueSlugs(names);
  if (observation.tools.some(({ slug }, place) => slug !== slugs[place]))
    return 'the slug of a tool is wrong';
  return null;
}
