import { FILL_IN } from '../conditions.ts';
import type { PolicyFormat, SettledServer } from '../format.ts';
import { isWholeText, literalPattern, yamlString } from '../quoting.ts';
import type { Settled } from '../settle.ts';

/** The most entries of a selector (`MaxItems` in `api/v1alpha1/mcp_route.go`). */
const MOST_ENTRIES = 32;

/** What a Kubernetes object may be called (RFC 1123 label). */
const OBJECT_NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Envoy AI Gateway's MCPRoute, read in the source of its resource (v1alpha1): a selector that only
 * includes. A route without one exposes every tool.
 */
export const envoyAiGateway: PolicyFormat = {
  id: 'envoy-ai-gateway',
  title: 'Envoy AI Gateway',
  kind: 'gateway',
  file: 'mcp-route.yaml',
  download: 'envoy-ai-gateway.yaml',
  syntax: 'yaml',
  documentation: 'https://aigateway.envoyproxy.io/docs/capabilities/mcp/',
  supports: { deny: true, ask: false, limit: false, hide: true, arguments: 'none' },
  unlisted: 'deny',
  isPerServer: false,
  cannot: [
    'The selector of a route includes tools and nothing more: where we advise to ask, the tool is left out, and what we would count is in without a count.',
    'Newer versions add rules in CEL, whose form we could not confirm: we write none.',
  ],
  traps: [
    {
      words: 'Write tools without the prefix server__ under which agents see them.',
      with: ['allow'],
    },
    {
      words: 'A backend is called like a Kubernetes object: small letters, digits and -.',
      with: [],
    },
    { words: 'A selector holds at most 32 entries: beyond that we write patterns.', with: [] },
    { words: 'Without a selector every tool is exposed.', with: ['deny', 'hide'] },
  ],
  refuseServer: (server) =>
    OBJECT_NAME.test(server)
      ? null
      : 'A backend is called like a Kubernetes object: small letters, digits and -.',
  refuseTool: (_server, tool) => (isWholeText(tool) ? null : 'The name is no whole text.'),
  writeServers: (servers) =>
    [
      'apiVersion: aigateway.envoyproxy.io/v1alpha1',
      'kind: MCPRoute',
      'metadata:',
      `  name: ${FILL_IN.toLowerCase()}-route`,
      'spec:',
      '  parentRefs:',
      '    - kind: Gateway',
      '      group: gateway.networking.k8s.io',
      `      name: ${FILL_IN.toLowerCase()}-gateway`,
      '  backendRefs:',
      ...servers.flatMap(backend),
      '',
    ].join('\n'),
  writeTool: (server, tool) =>
    isIncluded(tool) ? `${backend({ server, tools: [tool] }).join('\n')}\n` : null,
  explain,
};

function backend({ server, tools }: SettledServer): string[] {
  const included = tools.filter(isIncluded).map(({ tool }) => tool);
  return [
    `    - name: ${yamlString(server)}`,
    '      kind: Backend',
    '      group: gateway.envoyproxy.io',
    '      path: /mcp',
    '      toolSelector:',
    ...selector(included).map((line) => `        ${line}`),
  ];
}

/** A pattern that no name matches keeps all tools out; an empty list might be taken for none. */
function selector(tools: readonly string[]): string[] {
  if (tools.length === 0) return ['includeRegex:', `  - ${yamlString('^$')}`];
  if (tools.length <= MOST_ENTRIES)
    return ['include:', ...tools.map((tool) => `  - ${yamlString(tool)}`)];
  return ['includeRegex:', ...patterns(tools).map((pattern) => `  - ${yamlString(pattern)}`)];
}

function patterns(tools: readonly string[]): string[] {
  const size = Math.ceil(tools.length / MOST_ENTRIES);
  return Array.from({ length: Math.ceil(tools.length / size) }, (_, index) => {
    const some = tools.slice(index * size, (index + 1) * size).map(literalPattern);
    return `^(?:${some.join('|')})$`;
  });
}

function isIncluded({ decision }: Settled): boolean {
  return decision === 'allow';
}

function explain(settled: Settled): string {
  return isIncluded(settled)
    ? 'The tool stands under `include`, and only such tools are exposed.'
    : 'Leave the tool out of the `toolSelector`, and it is neither listed nor called.';
}
