import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  type ApiIndex,
  ApiIndexSchema,
  type ApiServer,
  ApiServerSchema,
  type ApiTool,
  ApiToolSchema,
} from '../contract/api.ts';
import { UsageError } from '../errors.ts';

/** The documents of a site that was built, read when they are asked for. */
export interface BuiltSite {
  /** Servers by id, each with its tools in short, in the order of the index. */
  servers(): Promise<ReadonlyMap<string, ApiServer>>;
  /** A tool with all that is known of it. */
  tool(server: string, slug: string): Promise<ApiTool>;
}

const FOLDER = join('api', 'v1');

/**
 * Opens a built site. Nothing is read yet; a site that is built anew is noticed at the next question.
 *
 * @param folder where `index.html` is
 */
export function openBuiltSite(folder: string): BuiltSite {
  let known:
    | { readonly built: number; readonly servers: Promise<Map<string, ApiServer>> }
    | undefined;
  return {
    async servers() {
      const built = await builtAt(folder);
      if (known?.built !== built) known = { built, servers: readServers(folder) };
      return known.servers;
    },
    tool: (server, slug) =>
      readDocument(folder, join('tools', server, `${slug}.json`), ApiToolSchema),
  };
}

async function builtAt(folder: string): Promise<number> {
  const file = join(folder, FOLDER, 'index.json');
  const entry = await stat(file).catch(() => null);
  if (entry !== null) return entry.mtimeMs;
  throw new UsageError(
    `There is no built site in ${folder}: ${file} is missing. Build it with "npm run build", or say where it is with --site.`,
  );
}

async function readServers(folder: string): Promise<Map<string, ApiServer>> {
  const index: ApiIndex = await readDocument(folder, 'index.json', ApiIndexSchema);
  const servers = new Map<string, ApiServer>();
  for (const { id } of index.servers)
    servers.set(id, await readDocument(folder, join('servers', `${id}.json`), ApiServerSchema));
  return servers;
}

/** @throws UsageError that names the file, where it is missing or of another version. */
async function readDocument<Schema extends z.ZodType>(
  folder: string,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const file = join(folder, FOLDER, path);
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new UsageError(
      `${file} is not what this version builds. Build the site anew with "npm run build".`,
      { cause: error },
    );
  }
}
