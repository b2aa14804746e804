import type { PolicyFormat } from '../format.ts';
import { agentgateway } from './agentgateway.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { cursor } from './cursor.ts';
import { dockerMcp } from './docker-mcp.ts';
import { envoyAiGateway } from './envoy-ai-gateway.ts';
import { geminiCli } from './gemini-cli.ts';
import { intercept } from './intercept.ts';
import { opa } from './opa.ts';
import { policyJson } from './policy-json.ts';
import { toolhive } from './toolhive.ts';
import { vsCode } from './vs-code.ts';

/** Every format that a policy can be written in, in the order in which pages offer them. */
export const FORMATS: readonly PolicyFormat[] = [
  policyJson,
  claudeCode,
  codex,
  cursor,
  geminiCli,
  vsCode,
  intercept,
  agentgateway,
  dockerMcp,
  envoyAiGateway,
  toolhive,
  opa,
];

/** The format of an id, or undefined: `--format` names one of {@link FORMATS}. */
export function findFormat(id: string): PolicyFormat | undefined {
  return FORMATS.find((format) => format.id === id);
}
