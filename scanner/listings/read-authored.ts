import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { z } from 'zod';
import { IdSchema } from '../contract/id.ts';
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

/** An authored kind of file: its shape, and what its id and the text below the front matter are called there. */
export interface AuthoredKind<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly id: string;
  readonly text: string;
}

/**
 * Reads every Markdown file of a folder, in the order of their names, which are their ids.
 *
 * @param known what is known to stand in the file of an id, which is not read then
 * @throws InputError with all problems of all files where any file is wrong.
 */
export async function readAuthored<Schema extends z.ZodType>(
  folder: string,
  kind: AuthoredKind<Schema>,
  known: (id: string) => z.infer<Schema> | undefined = () => undefined,
): Promise<z.infer<Schema>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION)).sort();
  const results = await Promise.all(
    names.map((name): ReadResult<z.infer<Schema>> | Promise<ReadResult<z.infer<Schema>>> => {
      const value = known(idOf(name));
      return value === undefined
        ? readOne(join(folder, name), name, kind)
        : { outcome: 'read', value };
    }),
  );
  const problems = results.flatMap((result) => (result.outcome === 'wrong' ? result.problems : []));
  if (problems.length > 0) throw new InputError(problems);
  return results.flatMap((result) => (result.outcome === 'read' ? [result.value] : []));
}

type ReadResult<Value> =
  | { readonly outcome: 'read'; readonly value: Value }
  | { readonly outcome: 'wrong'; readonly problems: readonly Problem[] };

async function readOne<Schema extends z.ZodType>(
  file: string,
  name: string,
  kind: AuthoredKind<Schema>,
): Promise<ReadResult<z.infer<Schema>>> {
  const id = idOf(name);
  const problems: Problem[] = [];
  if (!IdSchema.safeParse(id).success) {
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
  const root = { ...front.data, [kind.text]: front.text };
  const result = kind.schema.safeParse({ ...root, [kind.id]: id });
  if (result.success && problems.length === 0) return { outcome: 'read', value: result.data };
  if (!result.success) {
    problems.push(...problemsOf(file, root, result.error).filter(({ field }) => field !== kind.id));
  }
  return { outcome: 'wrong', problems };
}

function idOf(name: string): string {
  return name.slice(0, -EXTENSION.length);
}

function parseFrontMatter(text: string) {
  try {
    const { data, content } = matter(text, FRONT_MATTER_OPTIONS);
    return { outcome: 'read', data, text: content.trim() } as const;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: 'wrong', found: message.split('\n', 1)[0] ?? '' } as const;
  }
}
