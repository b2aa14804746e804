/** A server of a stack: its id in the catalogue, and the name under which its user's client knows it. */
export interface ChosenServer {
  readonly id: string;
  readonly name: string;
}

/** Everything that the address of the stack page holds. */
export interface StackState {
  readonly servers: readonly ChosenServer[];
  /** The id of a policy's format; null where none was chosen. */
  readonly format: string | null;
  /** How much the policy leaves to agents; null where that was not chosen. */
  readonly profile: string | null;
}

/** Ids as the catalogue has them: nothing else is asked for. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** More than anybody connects. */
export const MOST_SERVERS = 200;

/** The longest name that is taken over, in characters. */
export const LONGEST_NAME = 100;

/**
 * Writes a stack as the fragment of an address.
 *
 * @example fragmentOf({ servers: [{ id: 'git', name: 'my git' }], format: 'codex', profile: null })
 * // => 's=git~my+git&f=codex'
 */
export function fragmentOf({ servers, format, profile }: StackState): string {
  const parameters = new URLSearchParams();
  for (const { id, name } of servers) parameters.append('s', name === id ? id : `${id}~${name}`);
  if (format !== null) parameters.set('f', format);
  if (profile !== null) parameters.set('p', profile);
  return parameters.toString();
}

/** Reads the fragment of an address; whatever is no stack is passed over. */
export function stateOf(fragment: string): StackState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const servers = parameters.getAll('s').flatMap((value): ChosenServer | [] => {
    const [id = '', ...rest] = value.split('~');
    const name = rest.join('~').slice(0, LONGEST_NAME);
    return ID.test(id) ? { id, name: name || id } : [];
  });
  return {
    servers: withoutTwins(servers).slice(0, MOST_SERVERS),
    format: parameters.get('f'),
    profile: parameters.get('p'),
  };
}

/** A client knows each name once: of two servers by one name the first stays. */
export function withoutTwins(servers: readonly ChosenServer[]): ChosenServer[] {
  const seen = new Set<string>();
  return servers.filter(({ name }) => !seen.has(name) && seen.add(name));
}
