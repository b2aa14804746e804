import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { IdSchema } from '../contract/id.ts';
import { type Listing, ListingSchema } from '../contract/listing.ts';
import { problemsOf } from '../describe-issue.ts';
import { InputError, type Problem } from '../errors.ts';

const EXTENSION = '.md';

/** The library would run `---js` front matter with eval, and cache by content: only YAML, only data. */
const refusal = {
  parse(): never {
    throw new Error('front matter that is not YAML');
  },
};
const FRONT_MATTER_OPTIONS = {
  language: 'yaml',
  engines: { json: refusal, javascript: refusal, js: refusal, coffee: refusal, toml: refusal },
};

/**
 * Reads every listing of a folder, in the order of their ids.
 *
 * @throws InputError with all problems of all files where any file is wrong.
 */
export async function readListings(folder: string): Promise<Listing[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION)).sort();
  const results = await Promise.all(names.map((name) => readListing(join(folder, name), name)));
  const problems = results.flatMap((result) => (result.outcome === 'wrong' ? result.problems : []));
  if (problems.length > 0) throw new InputError(problems);
  return results.flatMap((result) => (result.outcome === 'read' ? [result.listing] : []));
}

type ReadResult =
  | { readonly outcome: 'read'; readonly listing: Listing }
  | { readonly outcome: 'wrong'; readonly problems: readonly Problem[] };

async function readListing(file: string, name: string): Promise<ReadResult> {
  const server = name.slice(0, -EXTENSION.length);
  const problems: Problem[] = [];
  if (!IdSchema.safeParse(server).success) {
    problems.push({
      file,
      field: '',
      found: `the file name ${JSON.stringify(name)}`,
      expected: 'lower-case words joined by single hyphens, then .md',
    });
  }
  const front = parseFrontMatter(await readFile(file, 'utf8'));
  if (front.outcome === 'wrong') {
    problems.push({
      file,
      field: '',
      found: front.found,
      expected: 'YAML between two lines of ---',
    });
    return { outcome: 'wrong', problems };
  }
  const result = ListingSchema.safeParse({ ...front.data, server, paragraph: front.paragraph });
  if (result.success && problems.length === 0) return { outcome: 'read', listing: result.data };
  if (!result.success) {
    const root = { ...front.data, paragraph: front.paragraph };
    problems.push(
      ...problemsOf(file, root, result.error).filter(({ field }) => field !== 'server'),
    );
  }
  return { outcome: 'wrong', problems };
}

function parseFrontMatter(text: string) {
  try {
    const { data, content } = matter(text, FRONT_MATTER_OPTIONS);
    return { outcome: 'read', data, paragraph: content.trim() } as const;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: 'wrong', found: message.split('\n', 1)[0] ?? '' } as const;
  }
}
