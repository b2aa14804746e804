import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { problemsOf } from '../../describe-issue.ts';
import { InputError } from '../../errors.ts';
import { DockerSchema, DockerToolsSchema, importDocker } from './docker.ts';
import { importEntries } from './entries.ts';
import type { ImportedServer } from './imported-server.ts';
import { McpServersSchema, VsCodeSchema, VsCodeSettingsSchema } from './mcp-servers.ts';
import { importServerJson, RegistryPageSchema, ServerJsonSchema } from './server-json.ts';
import { type LineOf, linesInJson } from './source.ts';

/** What files of clients and registries look like, by the member that gives them away. */
const KNOWN =
  '"mcpServers" (Claude, Cursor, Copilot), "servers" or "mcp.servers" (VS Code), ' +
  '"packages" or "remotes" (server.json), or a server.yaml of Docker';

/**
 * Reads the servers that a file of a client or registry names: `mcpServers`, VS Code, `server.json`, a
 * page of the registry, or Docker's `server.yaml` with `tools.json` beside it. Comments and trailing
 * commas are fine. No value that could be a secret is part of what comes back, nor of an error.
 *
 * @throws InputError for a file that cannot be read as any of these
 */
export async function readConfig(file: string): Promise<ImportedServer[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw refusal(
      file,
      error instanceof Error && 'code' in error ? String(error.code) : 'nothing',
      'a file that can be read',
    );
  });
  if (/\.ya?ml$/i.test(file)) return [await readDocker(file, text)];
  const value = parseJson(file, text);
  return readKnown(file, value, linesInJson(text));
}

function readKnown(file: string, value: unknown, lineOf: LineOf): ImportedServer[] {
  const members = typeof value === 'object' && value !== null ? value : {};
  if ('mcpServers' in members)
    return importEntries(check(McpServersSchema, file, value).mcpServers, ['mcpServers'], lineOf);
  if ('mcp' in members)
    return importEntries(
      check(VsCodeSettingsSchema, file, value).mcp.servers,
      ['mcp', 'servers'],
      lineOf,
    );
  if ('servers' in members && Array.isArray(members.servers)) {
    const { servers } = check(RegistryPageSchema, file, value);
    return servers.map(({ server }, index) =>
      importServerJson(server, ['servers', index, 'server'], lineOf),
    );
  }
  if ('servers' in members)
    return importEntries(check(VsCodeSchema, file, value).servers, ['servers'], lineOf);
  if ('packages' in members || 'remotes' in members)
    return [importServerJson(check(ServerJsonSchema, file, value), [], lineOf)];
  throw refusal(file, 'none of the known members', KNOWN);
}

async function readDocker(file: string, text: string): Promise<ImportedServer> {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch {
    throw refusal(file, 'a mistake in the YAML', 'YAML');
  }
  const beside = join(dirname(file), 'tools.json');
  const tools = await readFile(beside, 'utf8').catch(() => null);
  return importDocker(
    check(DockerSchema, file, value),
    tools === null ? null : check(DockerToolsSchema, beside, parseJson(beside, tools)),
  );
}

function parseJson(file: string, text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) {
    const line = text.slice(0, first.offset).split('\n').length;
    throw refusal(file, `${printParseErrorCode(first.error)} in line ${line}`, 'JSON');
  }
  return value;
}

/** Problems name fields and kinds, never values: these files hold secrets. */
function check<T extends z.ZodType>(schema: T, file: string, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = problemsOf(file, value, result.error);
  throw new InputError(
    problems.map((problem) => ({
      ...problem,
      found: problem.found.replace(/^the (\w+) .*$/s, '$1'),
    })),
  );
}

function refusal(file: string, found: string, expected: string): InputError {
  return new InputError([{ file, field: '', found, expected }]);
}
