import { resolveVersion } from '../collect/resolve-version.ts';
import type { StdioTransport } from '../contract/listing.ts';
import type { PackageReach } from '../listings/import/imported-server.ts';

/**
 * A package of a configuration at the version that its client would run now.
 *
 * @param folder where npm runs
 * @throws ScanError `install-failed` where the registry knows none
 */
export async function resolvePackage(
  { package: name, version, arguments: args, environment }: PackageReach,
  folder: string,
  signal: AbortSignal,
): Promise<StdioTransport> {
  return {
    type: 'stdio',
    package: name,
    version: await resolveVersion(name, version, folder, signal),
    arguments: [...args],
    environment: { ...environment },
    files: {},
  };
}
