import { type Command, InvalidArgumentError, Option } from 'commander';
import { describeDifferences } from '../commands/describe-policy.ts';
import { FORMAT_IDS, formatOf, notesOf, printPolicy } from '../commands/policy.ts';
import { type PolicySubjects, readSubjects } from '../commands/policy-source.ts';
import { PROFILES, type Profile } from '../contract/index.ts';
import { UsageError } from '../errors.ts';
import { EXIT } from './exit-codes.ts';
import { catalogueOf } from './options.ts';
import { addExplainCommand } from './policy-explain.ts';
import { say } from './say.ts';

interface PolicyFlags {
  readonly format: ReturnType<typeof formatOf>;
  readonly profile: Profile;
  readonly serverName?: string;
  readonly merge?: string;
  readonly write: boolean;
  readonly loosen: boolean;
}

/** Adds `tool-risk policy` and `tool-risk policy explain`. */
export function addPolicyCommand(program: Command): void {
  const policy = program
    .command('policy')
    .description(
      'print the recommended policy in the format of a client or gateway, or merge it into its file',
    )
    .argument(
      '<server>',
      'a server of the catalogue, a saved tools/list, or a client’s configuration',
    )
    .addOption(
      new Option('--format <format>', `one of ${FORMAT_IDS.join(', ')}`)
        .argParser(readFormat)
        .default(formatOf('policy-json'), 'policy-json'),
    )
    .addOption(profileOption())
    .option('--server-name <name>', 'what the client or gateway calls the server')
    .option('--merge <file>', 'show what would change in this file of the client or gateway')
    .option('--write', 'with --merge: write it, and keep a copy of the file as it was', false)
    .option('--loosen', 'with --merge: also replace rules that are stricter than ours', false)
    .action(async (target: string, flags: PolicyFlags, command: Command) => {
      if (flags.merge === undefined && (flags.write || flags.loosen))
        throw new UsageError('--write and --loosen go with --merge.');
      const subjects = await readSubjects(target, catalogueOf(command), flags.serverName);
      for (const reason of subjects.unknown) say(reason);
      if (subjects.subjects.length > 0) await tell(subjects, flags);
      if (subjects.unknown.length > 0) process.exitCode = EXIT.notScanned;
    });
  addExplainCommand(policy);
}

/** `--profile`, an option of both commands. */
export function profileOption(): Option {
  return new Option('--profile <profile>', 'how much is left to agents')
    .choices(PROFILES)
    .default('balanced');
}

function readFormat(id: string): ReturnType<typeof formatOf> {
  try {
    return formatOf(id);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

async function tell({ subjects }: PolicySubjects, flags: PolicyFlags): Promise<void> {
  for (const note of notesOf(flags, subjects)) say(`Note: ${note}`);
  if (flags.merge === undefined) process.stdout.write(printPolicy(flags, subjects));
  else await tellMerge(subjects, flags, flags.merge);
}

async function tellMerge(
  subjects: PolicySubjects['subjects'],
  flags: PolicyFlags,
  file: string,
): Promise<void> {
  // The engines of the gateways take a while to load, so only who needs them waits.
  const { mergeIntoFile } = await import('../commands/policy-merge.ts');
  const result = await mergeIntoFile(subjects, { ...flags, file });
  process.stdout.write(result.diff);
  for (const line of describeDifferences(file, result)) say(line);
  if (result.diff === '') say(`${file} says all of it already: nothing changes.`);
  else if (!flags.write) say('Nothing is written yet: --write does.');
  else say(`Wrote ${file}.${result.backup === null ? '' : ` As it was: ${result.backup}`}`);
  if (result.unmet.length > 0) process.exitCode = EXIT.findings;
}
