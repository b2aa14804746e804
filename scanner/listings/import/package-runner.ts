/** A published npm package, with an exact version, a range or a tag behind it. */
const PACKAGE_SPEC =
  /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*)(?:@([\w.^~<>=*+ |-]+))?$/i;

/** What npx may be told before the package without changing which program runs. */
const HARMLESS_FLAGS = new Set([
  '-y',
  '--yes',
  '-q',
  '--quiet',
  '--prefer-online',
  '--prefer-offline',
]);

/** `cmd /c npx …` is how Windows clients start it. */
const WINDOWS_SHELL = /^(cmd|cmd\.exe)$/i;

const NPX = /^(npx|npx\.cmd|npx\.exe)$/i;

/** What a client's command runs, where that is a package of npm. */
export type PackageCommand =
  | {
      readonly outcome: 'package';
      readonly package: string;
      readonly version: string | null;
      readonly arguments: string[];
    }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'other' };

/**
 * Reads `npx [-y] package[@version] [argument…]`.
 *
 * @example readPackageCommand('npx', ['-y', 'toy@1.0.0', 'run'])
 * // => { outcome: 'package', package: 'toy', version: '1.0.0', arguments: ['run'] }
 */
export function readPackageCommand(command: string, args: readonly string[]): PackageCommand {
  if (WINDOWS_SHELL.test(command) && /^\/c$/i.test(args[0] ?? '')) {
    return readPackageCommand(args[1] ?? '', args.slice(2));
  }
  if (!NPX.test(command.split(/[\\/]/).at(-1) ?? '')) return { outcome: 'other' };
  const start = args.findIndex((argument) => !HARMLESS_FLAGS.has(argument));
  const spec = args[start] ?? '';
  if (spec.startsWith('-')) {
    return {
      outcome: 'refused',
      reason: 'npx is told more than a package, such as --package or --call',
    };
  }
  const [, name, version] = PACKAGE_SPEC.exec(spec) ?? [];
  if (name === undefined) {
    return {
      outcome: 'refused',
      reason: 'npx is given something else than a package of the registry',
    };
  }
  return {
    outcome: 'package',
    package: name,
    version: version ?? null,
    arguments: args.slice(start + 1),
  };
}
