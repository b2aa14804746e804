import type { PolicyFormat, SettledServer } from '../format.ts';
import type { Settled } from '../settle.ts';
import { visibleJson } from '../visible-json.ts';

/** What an entry divides or widens at. */
const MARKS = /[:*]/;

/**
 * Cursor's permissions.json: an allow list of `server:tool`, as its documentation of permissions and of
 * managed settings describes it. A tool is asked for by leaving it off.
 */
export const cursor: PolicyFormat = {
  id: 'cursor',
  title: 'Cursor',
  kind: 'client',
  file: '~/.cursor/permissions.json',
  download: 'cursor.json',
  syntax: 'json',
  documentation: 'https://cursor.com/docs/reference/permissions',
  supports: { deny: false, ask: true, limit: false, hide: false, arguments: 'none' },
  unlisted: 'ask',
  isPerServer: false,
  cannot: [
    'Cursor cannot deny or hide in this file; leaving the tool off the list makes it ask. Turn the tool off in its settings.',
    'It counts no calls and does not look at arguments.',
  ],
  traps: [
    {
      words:
        'The list takes the place of the one in Cursor’s settings; some versions take an empty list for none and fall back to that one.',
      with: ['allow'],
    },
    { words: 'Cursor calls these lists a convenience and no guarantee of security.', with: [] },
  ],
  refuseServer: (server) =>
    MARKS.test(server) ? 'An entry is divided at the colon, and * stands for anything.' : null,
  refuseTool: (_server, tool) =>
    MARKS.test(tool) ? 'An entry is divided at the colon, and * stands for anything.' : null,
  // Entries match whatever the case.
  keyOf: (tool) => tool.toLowerCase(),
  writeServers: (servers) => write(servers.flatMap(entriesOf)),
  writeTool: (server, tool) => {
    const entries = entriesOf({ server, tools: [tool] });
    return entries.length === 0 ? null : write(entries);
  },
  explain,
};

function entriesOf({ server, tools }: SettledServer): string[] {
  return tools
    .filter(({ decision }) => decision === 'allow')
    .map(({ tool }) => `${server}:${tool}`);
}

function write(entries: readonly string[]): string {
  return `${visibleJson({ mcpAllowlist: entries })}\n`;
}

function explain({ decision }: Settled): string {
  return decision === 'allow'
    ? 'An entry in `mcpAllowlist` lets every call through.'
    : 'Leave the tool off `mcpAllowlist`, and Cursor asks before every call.';
}
