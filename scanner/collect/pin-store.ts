import { join } from 'node:path';
import type { z } from 'zod';
import { type Change, type Pin, PinSchema, ServerChangesSchema } from '../contract/index.ts';
import { problemsOf } from '../describe-issue.ts';
import { InputError } from '../errors.ts';
import { readIfPresent, stableJson, writeFileAtomically } from '../write.ts';

/**
 * Reads the pin of a server; `null` where it was never pinned.
 *
 * @throws InputError for a file that is damaged: pins are reviewed by people, so nothing replaces one silently
 */
export async function readPin(catalogue: string, server: string): Promise<Pin | null> {
  return readAs(PinSchema, fileOf(catalogue, 'pins', server));
}

/** Accepts a pin and appends what changed since the one before. */
export async function writePin(
  catalogue: string,
  pin: Pin,
  changes: readonly Change[],
): Promise<void> {
  const file = fileOf(catalogue, 'changes', pin.server);
  const earlier = (await readAs(ServerChangesSchema, file))?.changes ?? [];
  if (changes.length > 0) {
    await writeFileAtomically(
      file,
      stableJson({ server: pin.server, changes: [...earlier, ...changes] }),
    );
  }
  await writeFileAtomically(fileOf(catalogue, 'pins', pin.server), stableJson(pin));
}

function fileOf(catalogue: string, kind: 'pins' | 'changes', server: string): string {
  return join(catalogue, kind, `${server}.json`);
}

async function readAs<T>(schema: z.ZodType<T>, file: string): Promise<T | null> {
  const text = await readIfPresent(file);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError([
      { file, field: '', found: 'text that is no JSON', expected: 'the file as it was committed' },
    ]);
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new InputError(problemsOf(file, value, result.error));
  return result.data;
}
