import type { ImportedServer, Reach } from './imported-server.ts';
import { readPackageCommand } from './package-runner.ts';
import {
  headersFromEnvironment,
  withoutSecrets,
  withoutSecretsInAddress,
  withPlaceholders,
} from './placeholders.ts';
import type { LineOf } from './source.ts';

/** What a client's file says of one server. */
export interface Entry {
  readonly type?: string | undefined;
  readonly command?: string | undefined;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, unknown>>;
  readonly cwd?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Reads the entries of a client's configuration. `path` leads to them in the file. */
export function importEntries(
  entries: Readonly<Record<string, Entry>>,
  path: readonly string[],
  lineOf: LineOf,
): ImportedServer[] {
  return Object.entries(entries).map(([name, entry]) => ({
    name,
    title: null,
    summary: null,
    homepage: null,
    repository: null,
    reach: reachOf(name, entry),
    declaredTools: null,
    line: lineOf([...path, name]),
  }));
}

/** Without a type it is stdio where there is a command, as clients read it. */
function reachOf(name: string, entry: Entry): Reach {
  const { type, command, url } = entry;
  if (command !== undefined && (type === undefined || type === 'stdio'))
    return reachOfCommand(command, entry);
  if (url !== undefined && type !== 'stdio') return reachOfUrl(name, url, entry);
  return { type: 'unsupported', reason: 'it has neither a command nor an address' };
}

function reachOfCommand(command: string, { args, env, cwd }: Entry): Reach {
  const environment = withPlaceholders(env);
  const asPackage = readPackageCommand(command, args);
  if (asPackage.outcome === 'refused') return { type: 'unsupported', reason: asPackage.reason };
  if (asPackage.outcome === 'package') {
    const { package: packageName, version } = asPackage;
    return {
      type: 'package',
      package: packageName,
      version,
      arguments: withoutSecrets(asPackage.arguments),
      environment,
    };
  }
  return {
    type: 'command',
    command,
    arguments: withoutSecrets(args),
    environment,
    folder: cwd ?? null,
  };
}

function reachOfUrl(name: string, address: string, { type, headers }: Entry): Reach {
  if (!URL.canParse(address) || address.includes('${')) {
    return { type: 'unsupported', reason: 'its address holds variables or is none' };
  }
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol))
    return { type: 'unsupported', reason: 'its address is not for the web' };
  return {
    type: type === 'sse' ? 'sse' : 'streamable-http',
    url: withoutSecretsInAddress(url),
    headers: headersFromEnvironment(name, Object.keys(headers)),
  };
}
