import { type Command, InvalidArgumentError } from 'commander';
import { describeLooseTools, describeRuling } from '../commands/describe-policy.ts';
import { readSubjects } from '../commands/policy-source.ts';
import { isJsonObject, type JsonObject, type Profile } from '../contract/index.ts';
import { EXIT } from './exit-codes.ts';
import { catalogueOf } from './options.ts';
import { profileOption } from './policy.ts';
import { say } from './say.ts';

interface ExplainFlags {
  readonly tool?: string;
  readonly arguments?: JsonObject;
  readonly format?: string;
  readonly server?: string;
  readonly serverName?: string;
  readonly profile: Profile;
  readonly json: boolean;
}

/** Adds `tool-risk policy explain`. */
export function addExplainCommand(policy: Command): void {
  policy
    .command('explain')
    .description(
      'say what a policy does to a call and which line decides; without --tool, what it lets through of all that is known of a server',
    )
    .argument('<file>', 'the file of a client or gateway')
    .option('--tool <name>', 'the tool that is called')
    .option('--arguments <json>', 'the arguments of the call', readArguments)
    .option('--server-name <name>', 'the server as the file names it')
    .option(
      '--server <server>',
      'what to look for without --tool: a server of the catalogue or a saved tools/list',
    )
    .option('--format <format>', 'the format of the file, where it cannot be told from its text')
    .addOption(profileOption())
    .option('--json', 'tell it as JSON', false)
    .action(async (file: string, flags: ExplainFlags, command: Command) => {
      // The engines of the gateways take a while to load, so only who asks for them waits.
      const { explainCall, findLooseTools, openPolicy, serverIn } = await import(
        '../commands/policy-explain.ts'
      );
      const open = await openPolicy(file, flags.format);
      if (flags.tool !== undefined) {
        const server = serverIn(open, flags.serverName);
        const ruling = explainCall(open, server, flags.tool, flags.arguments ?? null);
        process.stdout.write(flags.json ? asJson(ruling) : describeRuling(open, ruling));
        return;
      }
      const target = flags.server ?? serverIn(open, flags.serverName);
      const { subjects } = await readSubjects(target, catalogueOf(command), flags.serverName);
      const loose = subjects.flatMap((subject) => findLooseTools(open, subject, flags.profile));
      process.stdout.write(flags.json ? asJson(loose) : describeLooseTools(open, loose));
      if (loose.length > 0) process.exitCode = EXIT.findings;
      else say(`${file} is nowhere looser than the ${flags.profile} profile.`);
    });
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function readArguments(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch {
    // What follows says what is expected.
  }
  throw new InvalidArgumentError('expected a JSON object, such as {"path": "/tmp"}');
}
