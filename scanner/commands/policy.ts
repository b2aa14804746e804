import { closestMatch } from 'leven';
import { quote } from '../collect/printable.ts';
import type { Profile } from '../contract/index.ts';
import { UsageError } from '../errors.ts';
import {
  type PolicyFormat,
  type SettledPolicy,
  settleServer,
  writePolicy,
} from '../policy/format.ts';
import { FORMATS, findFormat } from '../policy/formats/index.ts';
import { recommendAll } from '../policy/recommend.ts';
import type { PolicySubject } from './policy-source.ts';

/** What `policy` is told. */
export interface PolicyOptions {
  readonly format: PolicyFormat;
  readonly profile: Profile;
}

/** The ids that `--format` takes. */
export const FORMAT_IDS: readonly string[] = FORMATS.map(({ id }) => id);

/** @throws UsageError for an id that no format has */
export function formatOf(id: string): PolicyFormat {
  const format = findFormat(id);
  if (format !== undefined) return format;
  const closest = closestMatch(id, [...FORMAT_IDS], { maxDistance: FARTHEST_GUESS });
  const hint = closest === undefined ? '' : ` Did you mean "${closest}"?`;
  throw new UsageError(`There is no format "${id}".${hint} There are: ${FORMAT_IDS.join(', ')}.`);
}

/** Ids further apart than this many edits are not mistaken for each other. */
const FARTHEST_GUESS = 4;

/**
 * The recommendations for a server as far as a format can express them.
 *
 * @throws UsageError for a name that the format cannot write
 */
export function settleSubject(
  { format, profile }: PolicyOptions,
  { name, tools }: PolicySubject,
): SettledPolicy {
  const refused = format.refuseServer(name);
  if (refused !== null)
    throw new UsageError(
      `${format.title} cannot have a policy for the server "${name}". ${refused} Give the name that is configured there with --server-name.`,
    );
  return settleServer(format, { server: name, recommendations: recommendAll(tools, profile) });
}

/**
 * The whole policy for these servers.
 *
 * @throws UsageError where a file of the format speaks of one server and there are several
 */
export function printPolicy(options: PolicyOptions, subjects: readonly PolicySubject[]): string {
  const { format } = options;
  const policies = subjects.map((subject) => settleSubject(options, subject));
  const [file, another] = writePolicy(format, policies);
  if (another !== undefined) throw new UsageError(severalServers(format, policies));
  return file?.text ?? '';
}

/** Why several servers do not go into one file, and what to do. */
export function severalServers(format: PolicyFormat, policies: readonly SettledPolicy[]): string {
  const names = policies.map(({ server }) => server).join(', ');
  return `A file of ${format.title} speaks of one server, and here are ${policies.length}: ${names}. Say which with --server-name.`;
}

/** What the text does not say, and a person should know before relying on it: a sentence or two each. */
export function notesOf(options: PolicyOptions, subjects: readonly PolicySubject[]): string[] {
  const { format } = options;
  const falls = format.unlisted === 'ask' ? 'asked for' : 'denied';
  const refused = subjects.flatMap((subject) => settleSubject(options, subject).refused);
  return [
    ...refused.map(
      ({ tool, reason }) =>
        `${quote(tool)} cannot be named, and is ${falls} like all that is not listed. ${reason}`,
    ),
    ...format.cannot,
  ];
}
