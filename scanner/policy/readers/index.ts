import { agentgatewayReader } from './agentgateway.ts';
import { claudeCodeReader } from './claude-code.ts';
import { codexReader } from './codex.ts';
import { cursorReader } from './cursor.ts';
import { dockerMcpReader } from './docker-mcp.ts';
import { envoyAiGatewayReader } from './envoy-ai-gateway.ts';
import { geminiCliReader } from './gemini-cli.ts';
import { interceptReader } from './intercept.ts';
import { policyJsonReader } from './policy-json.ts';
import type { PolicyReader } from './reading.ts';
import { toolhiveReader } from './toolhive.ts';
import { vsCodeReader } from './vs-code.ts';

/**
 * What reads policies back, and decides with them. Rego has none: it is a language of its own, which the
 * Open Policy Agent evaluates and explains (`opa eval --explain`).
 */
const READERS: readonly PolicyReader[] = [
  policyJsonReader,
  claudeCodeReader,
  codexReader,
  cursorReader,
  geminiCliReader,
  vsCodeReader,
  interceptReader,
  agentgatewayReader,
  dockerMcpReader,
  envoyAiGatewayReader,
  toolhiveReader,
];

/** What reads a format, or undefined where nothing here does. */
export function findReader(format: string): PolicyReader | undefined {
  return READERS.find((reader) => reader.format === format);
}
