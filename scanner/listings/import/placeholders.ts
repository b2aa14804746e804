/** What stands where a secret stood. */
export const PLACEHOLDER = 'placeholder';

/** An address where nobody listens, for variables that a server may parse as one. */
const PLACEHOLDER_ADDRESS = 'http://127.0.0.1:9';

const NAME_OF_ADDRESS = /(^|_)(URL|URI|ENDPOINT|BASE|HOST)$/i;

/** Options whose value is a secret by its name. */
const NAME_OF_SECRET =
  /(key|token|secret|passw|credential|auth|bearer|\bpat\b|cookie|session|private|dsn|connection)/i;

/** A long run of characters that no word is: what keys and tokens look like. */
const LOOKS_LIKE_KEY = /^(?=.*\d)[A-Za-z0-9_\-+/=.]{16,}$/;

/** Paths and file names are long and have digits too. */
const LOOKS_LIKE_PATH = /^(\/|\.{1,2}\/|~|[A-Za-z]:\\)|\.[a-z]{1,4}$/;

/** Variables of clients, as in `${env:TOKEN}`, `${input:key}` and `${TOKEN:-default}`. */
const VARIABLE = /\$\{[^}]*\}/;

/** Sentences of `NAME=value`, as in `--token=abc` or `TOKEN=abc`. */
const ASSIGNMENT = /^(-{0,2}[A-Za-z][\w.-]*)=(.*)$/s;

/**
 * What takes the place of a variable's value.
 *
 * @example placeholderFor('API_URL') // => 'http://127.0.0.1:9'
 */
export function placeholderFor(name: string): string {
  return NAME_OF_ADDRESS.test(name) ? PLACEHOLDER_ADDRESS : PLACEHOLDER;
}

/** Names with placeholders for values. */
export function withPlaceholders(
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, placeholderFor(name)]));
}

/**
 * Arguments without what could be a secret: values of options that are called like one, addresses with
 * a user in them, things that look like keys, and a client's variables.
 *
 * @example withoutSecrets(['--api-key', 'abc', '--stdio']) // => ['--api-key', 'placeholder', '--stdio']
 */
export function withoutSecrets(args: readonly string[]): string[] {
  return args.map((argument, index) => {
    const [, option, value] = ASSIGNMENT.exec(argument) ?? [];
    if (option !== undefined && value !== undefined) {
      return NAME_OF_SECRET.test(option)
        ? `${option}=${PLACEHOLDER}`
        : `${option}=${cleaned(value)}`;
    }
    const before = args[index - 1] ?? '';
    const isValue = before.startsWith('-') && !before.includes('=') && !argument.startsWith('-');
    return isValue && NAME_OF_SECRET.test(before) ? PLACEHOLDER : cleaned(argument);
  });
}

function cleaned(value: string): string {
  if (VARIABLE.test(value)) return PLACEHOLDER;
  if (LOOKS_LIKE_KEY.test(value) && !LOOKS_LIKE_PATH.test(value)) return PLACEHOLDER;
  return URL.canParse(value) ? withoutSecretsInAddress(new URL(value)) : value;
}

/** An address without user, password, query and fragment. */
export function withoutSecretsInAddress(address: URL): string {
  const clean = new URL(address);
  clean.search = '';
  clean.hash = '';
  if (clean.username !== '' || clean.password !== '') {
    clean.username = PLACEHOLDER;
    clean.password = clean.password === '' ? '' : PLACEHOLDER;
  }
  return clean.href;
}

/**
 * Headers whose values a scan takes from its environment, since those of a client's file stay there.
 *
 * @example headersFromEnvironment('my-server', ['X-Api-Key'])
 * // => { 'X-Api-Key': { environment: 'MY_SERVER_X_API_KEY' } }
 */
export function headersFromEnvironment(
  server: string,
  headers: readonly string[],
): Record<string, { environment: string }> {
  return Object.fromEntries(
    headers.map((header) => [header, { environment: variableFor(server, header) }]),
  );
}

function variableFor(server: string, header: string): string {
  return `${server}_${header}`
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_');
}
