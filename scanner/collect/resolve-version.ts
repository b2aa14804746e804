import { z } from 'zod';
import { ScanError } from '../errors.ts';
import { runNpm } from './npm.ts';

/** How long npm may ask, in milliseconds. */
const ASK_MS = 30_000;

const EXACT = /^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$/;

const AnswerSchema = z.union([z.string(), z.array(z.string()).min(1)]).pipe(
  // For a range npm lists every version that fits, oldest first.
  z.transform((answer) => (typeof answer === 'string' ? answer : (answer.at(-1) ?? ''))),
);

/**
 * The exact version that a client would run now for a version, a range, a tag or nothing at all.
 *
 * @param folder where npm runs
 * @throws ScanError `install-failed` where the registry knows none
 */
export async function resolveVersion(
  name: string,
  wanted: string | null,
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  if (wanted !== null && EXACT.test(wanted)) return wanted;
  const spec = `${name}@${wanted ?? 'latest'}`;
  const run = await runNpm(['view', spec, 'version', '--json', '--fetch-retries=0'], {
    folder,
    timeoutMs: ASK_MS,
    signal,
  });
  const answer = run.outcome === 'ended' && run.code === 0 ? parse(run.output) : null;
  if (answer === null)
    throw new ScanError(
      'install-failed',
      'the registry knows no version of this package that fits',
    );
  return answer;
}

function parse(output: string): string | null {
  try {
    const version = AnswerSchema.parse(JSON.parse(output));
    return EXACT.test(version) ? version : null;
  } catch {
    return null;
  }
}
