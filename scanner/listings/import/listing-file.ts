import { stringify } from 'yaml';
import { ListingFrontMatterSchema, type Transport } from '../../contract/listing.ts';
import type { ImportedServer } from './imported-server.ts';

/** A listing that was made from somebody's file. */
export interface ListingFile {
  readonly server: string;
  readonly text: string;
}

/** Anything that ends a line or cannot be seen. */
const NOT_ONE_LINE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

const LONGEST_TITLE = 60;
const LONGEST_SUMMARY = 200;

/**
 * An id made from a name.
 *
 * @example idFor('My Server!', new Set(['my-server'])) // => 'my-server-2'
 */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['server'];
  const joined = words.join('-').slice(0, 60).replace(/-$/, '');
  const id = /^[a-z]/.test(joined) ? joined : `server-${joined}`;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** Writes the listing of a server whose exact version is known. */
export function listingFile(
  server: string,
  imported: ImportedServer,
  transport: Transport,
): ListingFile {
  const frontMatter = {
    title: oneLine(imported.title ?? imported.name, LONGEST_TITLE) || server,
    summary: oneLine(imported.summary ?? '', LONGEST_SUMMARY) || 'No summary was published.',
    transport,
    ...link('homepage', imported.homepage),
    ...link('repository', imported.repository),
    default: true,
  };
  const paragraph =
    'Taken over from a configuration file. Nobody has described this server here yet.';
  const checked = ListingFrontMatterSchema.parse(frontMatter);
  return { server, text: `---\n${stringify(checked)}---\n\n${paragraph}\n` };
}

function oneLine(text: string, longest: number): string {
  return text.replace(NOT_ONE_LINE, ' ').trim().slice(0, longest).trim();
}

function link(name: 'homepage' | 'repository', address: string | null): Record<string, string> {
  const isWeb =
    address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return isWeb ? { [name]: address } : {};
}
