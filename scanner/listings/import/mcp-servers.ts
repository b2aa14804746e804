import { z } from 'zod';

/**
 * One entry of `mcpServers` (Claude Desktop, Claude Code, Cursor, Copilot) or of `servers` (VS Code).
 * Loose: clients add members of their own.
 */
const EntrySchema = z.looseObject({
  type: z.string().optional(),
  command: z.string().optional(),
  args: z.array(z.string()).default([]),
  env: z.record(z.string(), z.unknown()).default({}),
  cwd: z.string().optional(),
  url: z.string().optional(),
  headers: z.record(z.string(), z.unknown()).default({}),
});

/** `mcpServers` as an object from name to entry. */
export const McpServersSchema = z.looseObject({ mcpServers: z.record(z.string(), EntrySchema) });

/** VS Code's `mcp.json`, where `inputs` asks for the secrets that entries refer to. */
export const VsCodeSchema = z.looseObject({ servers: z.record(z.string(), EntrySchema) });

/** VS Code's `settings.json`, where the same stands under `mcp`. */
export const VsCodeSettingsSchema = z.looseObject({ mcp: VsCodeSchema });
