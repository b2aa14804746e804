import { constants } from 'node:fs';
import { copyFile, realpath, stat } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import { InputError, UsageError } from '../errors.ts';
import { type SettledPolicy, writePolicy } from '../policy/format.ts';
import { findMerger, UNMERGEABLE } from '../policy/mergers/index.ts';
import { type Difference, type MergeTools, mergePolicy } from '../policy/mergers/merge-policy.ts';
import { findReader } from '../policy/readers/index.ts';
import { readIfPresent, writeFileAtomically } from '../write.ts';
import { type PolicyOptions, settleSubject, severalServers } from './policy.ts';
import type { PolicySubject } from './policy-source.ts';

/** What `policy --merge` is told. */
export interface MergeOptions extends PolicyOptions {
  readonly file: string;
  readonly write: boolean;
  /** Whether rules that are stricter than ours are to be replaced as well. */
  readonly loosen: boolean;
}

/** What a merge would do, or did. */
export interface MergeResult {
  /** As `diff -u` writes it; empty where nothing changes. */
  readonly diff: string;
  readonly kept: readonly Difference[];
  readonly unmet: readonly Difference[];
  /** Where the file as it was is kept; null where nothing was written or nothing was there. */
  readonly backup: string | null;
}

/**
 * Merges a policy into a file of settings; without `write` only tells what would change. What is written
 * stands there whole or not at all, and the file as it was beside it.
 *
 * @throws UsageError for a format without files, InputError for a file that cannot be merged into
 */
export async function mergeIntoFile(
  subjects: readonly PolicySubject[],
  options: MergeOptions,
): Promise<MergeResult> {
  const { format, file, loosen } = options;
  const policies = subjects.map((subject) => settleSubject(options, subject));
  if (format.isPerServer && policies.length > 1)
    throw new UsageError(severalServers(format, policies));
  const tools = mergeToolsOf(options);
  const before = (await readText(file)) ?? '';
  let text = before;
  const kept: Difference[] = [];
  const unmet: Difference[] = [];
  for (const policy of policies) {
    const merged = isBlank(text)
      ? { text: text + whole(options, policy), kept: [], unmet: [] }
      : mergePolicy(tools, { file, text }, policy, loosen);
    text = merged.text;
    kept.push(...merged.kept);
    unmet.push(...merged.unmet);
  }
  const diff =
    text === before ? '' : createTwoFilesPatch(file, file, before, text, '', '', { context: 3 });
  const backup = options.write && diff !== '' ? await replace(file, text) : null;
  return { diff, kept, unmet, backup };
}

function mergeToolsOf({ format }: PolicyOptions): MergeTools {
  const reader = findReader(format.id);
  const merge = findMerger(format.id);
  if (reader === undefined || merge === undefined)
    throw new UsageError(
      `There is nothing to merge into for ${format.title}. ${UNMERGEABLE[format.id] ?? ''}`,
    );
  return { format, read: reader.read, merge };
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readIfPresent(file);
  } catch (error) {
    const found = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
    throw new InputError([{ file, field: '', found, expected: 'a file that can be read' }]);
  }
}

/** Nothing but comments and white space is no policy yet. */
function isBlank(text: string): boolean {
  return text.replace(/^\s*#.*$/gm, '').trim() === '';
}

function whole({ format }: PolicyOptions, policy: SettledPolicy): string {
  return writePolicy(format, [policy])[0]?.text ?? '';
}

/**
 * Replaces a file behind whatever links lead to it, with the same rights, and keeps what was there.
 *
 * @returns the path of the copy; null where there was no file
 */
async function replace(file: string, text: string): Promise<string | null> {
  const path = await realpath(file).catch(() => file);
  const there = await stat(path).catch(() => null);
  const backup = there === null ? null : await copyOf(path);
  await writeFileAtomically(path, text, there?.mode);
  return backup;
}

/** A copy under the first name that is free, so that no earlier copy is lost. */
async function copyOf(path: string, number = 1): Promise<string> {
  const copy = `${path}.backup-${number}`;
  try {
    await copyFile(path, copy, constants.COPYFILE_EXCL);
    return copy;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return copyOf(path, number + 1);
  }
}
