import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportedServer } from '../scanner/listings/import/imported-server.ts';
import { readConfig } from '../scanner/listings/import/read-config.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes a configuration, and what stands beside it, into a folder of its own and reads it. */
export async function readToyConfig(
  content: unknown,
  name = 'config.json',
  beside: Record<string, string> = {},
): Promise<ImportedServer[]> {
  const folder = await temporaryFolder();
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  await writeFile(join(folder, name), text);
  await Promise.all(
    Object.entries(beside).map(([file, more]) => writeFile(join(folder, file), more)),
  );
  return readConfig(join(folder, name));
}

/** The servers of a configuration by name, and how each is reached. */
export async function reaches(content: unknown): Promise<[string, ImportedServer['reach']][]> {
  const servers = await readToyConfig(content);
  return servers.map(({ name, reach }) => [name, reach]);
}
