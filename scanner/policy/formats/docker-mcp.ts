import { FILL_IN } from '../conditions.ts';
import type { PolicyFormat, SettledServer, SettledTool } from '../format.ts';
import { shellWord } from '../quoting.ts';
import type { Settled } from '../settle.ts';

const COMMAND = `docker mcp profile tools ${FILL_IN}-PROFILE`;

const PLAIN = /^[A-Za-z0-9_-]+$/;

/**
 * The commands of Docker's MCP gateway, read in its documentation (`docs/profiles.md` and the reference
 * of `docker mcp profile tools`). A tool that is off is neither listed nor called.
 */
export const dockerMcp: PolicyFormat = {
  id: 'docker-mcp',
  title: 'Docker MCP Gateway',
  kind: 'gateway',
  file: 'a terminal',
  download: 'docker-mcp.sh',
  syntax: 'shell',
  documentation: 'https://github.com/docker/mcp-gateway/blob/main/docs/profiles.md',
  supports: { deny: true, ask: false, limit: false, hide: true, arguments: 'none' },
  unlisted: 'deny',
  isPerServer: false,
  cannot: [
    'The gateway turns tools on and off and nothing more: where we advise to ask, it is off, and what we would count is on without a count. Only an interceptor could do better.',
  ],
  traps: [
    {
      words:
        'The server’s name is that of its snapshot in the profile: docker mcp profile show lists it.',
      with: [],
    },
    { words: 'docker mcp policy set is about secrets, not about tools.', with: [] },
  ],
  refuseServer: (server) =>
    PLAIN.test(server) ? null : 'A tool is written server.tool: we write letters, digits, _ and -.',
  refuseTool: (_server, tool) =>
    PLAIN.test(tool)
      ? null
      : 'A tool is written server.tool, and the documentation does not say how other characters than letters, digits, _ and - are read.',
  writeServers: (servers) => servers.map(commandsOf).join(''),
  writeTool: (server, tool) =>
    `${COMMAND} --${isOn(tool) ? 'enable' : 'disable'} ${shellWord(`${server}.${tool.tool}`)}\n`,
  explain: (settled) =>
    isOn(settled)
      ? '`--enable` puts the tool into the list of those that are offered.'
      : '`--disable` takes the tool out of the list: it is neither offered nor called.',
};

/** All are taken off first, so that tools that the server adds later stay off. */
function commandsOf({ server, tools }: SettledServer): string {
  const off = `${COMMAND} --disable-all ${shellWord(server)}\n`;
  const on = tools
    .filter(isOn)
    .map(({ tool }) => ` \\\n  --enable ${shellWord(`${server}.${tool}`)}`);
  return on.length === 0 ? off : `${off}${COMMAND}${on.join('')}\n`;
}

function isOn({ decision }: Settled | SettledTool): boolean {
  return decision === 'allow';
}
