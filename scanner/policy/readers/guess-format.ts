/** What gives a format away: a member that no other has. The first that is found counts. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^package\s+[\w.]+/m, 'opa'],
  [/^\s*docker mcp profile tools\b/m, 'docker-mcp'],
  [/"mcpAllowlist"\s*:/, 'cursor'],
  [/"chat\.tools\.(?:eligibleForAutoApproval|global\.autoApprove)"\s*:/, 'vs-code'],
  [/"permissions"\s*:/, 'claude-code'],
  [/^\s*\[+\s*mcp_servers\b/m, 'codex'],
  [/^\s*\[\[\s*rule\s*\]\]/m, 'gemini-cli'],
  [/^\s*kind:\s*["']?MCPRoute\b/m, 'envoy-ai-gateway'],
  [/^\s*mcpAuthorization:/m, 'agentgateway'],
  [/^type:\s*["']?cedarv1\b/m, 'toolhive'],
  [/^\s*\{/, 'policy-json'],
  [/^(?:tools|default|hide):/m, 'intercept'],
];

/** The id of the format that a text seems to be written in; null where it is like none. */
export function guessFormat(text: string): string | null {
  return MARKS.find(([mark]) => mark.test(text))?.[1] ?? null;
}
