import { parse } from 'jsonc-parser';
import { type Entry, importEntries } from './entries.ts';
import type { ImportedServer } from './imported-server.ts';

/** What a pasted file holds, without anything that could be a secret. */
export type Pasted =
  | {
      readonly outcome: 'read';
      readonly servers: readonly ImportedServer[];
    }
  | { readonly outcome: 'unreadable'; readonly because: string };

type Members = Readonly<Record<string, unknown>>;

/** The members under which clients list servers: Claude, Cursor, Gemini; VS Code; Codex; Zed; opencode. */
const LISTS = ['mcpServers', 'servers', 'mcp_servers', 'context_servers', 'mcp'] as const;

/** More than anybody connects: a longer list is not drawn. */
const MOST_SERVERS = 200;

/**
 * Reads the configuration of any client, as far as it names servers: JSON with comments, or TOML. What
 * is not understood is passed over, since one odd entry must not hide the others.
 */
export async function readPasted(text: string): Promise<Pasted> {
  const value = isJson(text) ? parse(text, [], { allowTrailingComma: true }) : await readToml(text);
  if (!isMembers(value))
    return { outcome: 'unreadable', because: 'This is neither JSON nor TOML with members.' };
  const entries = Object.fromEntries(entriesIn(value).slice(0, MOST_SERVERS));
  const servers = importEntries(entries, [], () => 1);
  if (servers.length === 0) {
    const because = `It names no servers under ${LISTS.join(', ')}.`;
    return { outcome: 'unreadable', because };
  }
  return { outcome: 'read', servers };
}

function isJson(text: string): boolean {
  return /^\s*(\{|\/[/*])/.test(text);
}

/** Fetched only when somebody pastes TOML. */
async function readToml(text: string): Promise<unknown> {
  const { parse: parseToml } = await import('smol-toml');
  try {
    return parseToml(text);
  } catch {
    return null;
  }
}

/** Claude Code keeps lists for every folder under `projects`; a list may stand inside a list's name. */
function entriesIn(value: Members): [string, Entry][] {
  const own = LISTS.flatMap((name) => {
    const list = value[name];
    if (!isMembers(list)) return [];
    const nested = isMembers(list['servers']) ? list['servers'] : list;
    return Object.entries(nested).flatMap(([key, entry]): [string, Entry][] =>
      isMembers(entry) ? [[key, entryOf(entry)]] : [],
    );
  });
  const projects = isMembers(value['projects']) ? Object.values(value['projects']) : [];
  return [...own, ...projects.filter(isMembers).flatMap(entriesIn)];
}

function entryOf(members: Members): Entry {
  const { command, args, env, environment, headers, http_headers: httpHeaders } = members;
  const nested = isMembers(command) ? command : {};
  const words = Array.isArray(command) ? texts(command) : [];
  const [program = textOf(command) ?? textOf(nested['path'])] = words;
  return {
    type: typeOf(members),
    command: program,
    args: [...words.slice(1), ...texts(args), ...texts(nested['args'])],
    env: isMembers(env) ? env : isMembers(environment) ? environment : {},
    url: textOf(members['url']) ?? textOf(members['httpUrl']) ?? textOf(members['serverUrl']),
    headers: isMembers(headers) ? headers : isMembers(httpHeaders) ? httpHeaders : {},
  };
}

/** Only one kind has to be told apart: others follow from the command or the address. */
function typeOf({ type }: Members): string | undefined {
  return type === 'sse' ? 'sse' : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
