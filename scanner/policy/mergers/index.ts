import { mergeAgentgateway } from './agentgateway.ts';
import { mergeClaudeCode } from './claude-code.ts';
import { mergeCodex } from './codex.ts';
import { mergeCursor } from './cursor.ts';
import { mergeEnvoyAiGateway } from './envoy-ai-gateway.ts';
import { mergeGeminiCli } from './gemini-cli.ts';
import { mergeIntercept } from './intercept.ts';
import type { Merger } from './merging.ts';
import { mergePolicyJson } from './policy-json.ts';
import { mergeToolhive } from './toolhive.ts';
import { mergeVsCode } from './vs-code.ts';

/** By the id of the format. */
const MERGERS: Readonly<Record<string, Merger>> = {
  'policy-json': mergePolicyJson,
  'claude-code': mergeClaudeCode,
  codex: mergeCodex,
  cursor: mergeCursor,
  'gemini-cli': mergeGeminiCli,
  'vs-code': mergeVsCode,
  intercept: mergeIntercept,
  agentgateway: mergeAgentgateway,
  'envoy-ai-gateway': mergeEnvoyAiGateway,
  toolhive: mergeToolhive,
};

/** Formats without a file that could be merged into, and what to do. */
export const UNMERGEABLE: Readonly<Record<string, string>> = {
  'docker-mcp': 'These are commands and no settings: run them.',
  opa: 'Rego is a program, which we do not rewrite: put the policy into the bundle as a file of its own.',
};

/** What merges into files of a format, or undefined where nothing does. */
export function findMerger(format: string): Merger | undefined {
  return MERGERS[format];
}
