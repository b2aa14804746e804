import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classify } from '../../scanner/classify.ts';
import { digestOfTool } from '../../scanner/collect/digest.ts';
import { readTool } from '../../scanner/collect/read-tool.ts';
import { ObservationSchema, type ToolDefinition } from '../../scanner/contract/index.ts';
import { boundsOf } from '../../scanner/policy/conditions.ts';
import type { JudgedTool } from '../../scanner/policy/recommend.ts';
import { TOY_SERVERS } from '../site/toy-catalogue/write-toy-catalogue.ts';

/** A server whose tools were judged by the rules. */
export interface JudgedServer {
  readonly server: string;
  readonly tools: readonly JudgedTool[];
}

/** Every server of the toy catalogue. */
export function toyServers(): JudgedServer[] {
  return TOY_SERVERS.map(({ server, instructions, tools = [] }) => {
    const definitions = tools.flatMap((entry) => {
      const result = readTool(entry);
      return result.outcome === 'read' ? result.definition : [];
    });
    return { server, tools: judge(server, instructions, definitions) };
  });
}

const OBSERVED = fileURLToPath(new URL('../../catalogue/observed', import.meta.url));

/** Every server that was scanned here; none where nothing was. */
export function observedServers(): JudgedServer[] {
  if (!existsSync(OBSERVED)) return [];
  return globSync('*.json', { cwd: OBSERVED }).map((name) => {
    const observation = ObservationSchema.parse(
      JSON.parse(readFileSync(join(OBSERVED, name), 'utf8')),
    );
    const definitions = observation.tools.map(({ definition }) => definition);
    const server = basename(name, '.json');
    return { server, tools: judge(server, observation.instructions, definitions) };
  });
}

function judge(
  server: string,
  instructions: string | undefined,
  definitions: readonly ToolDefinition[],
): JudgedTool[] {
  const tools = definitions.map((definition) => ({ definition, digest: digestOfTool(definition) }));
  return classify({ server, instructions, tools }).flatMap((verdict, index) => {
    const definition = definitions[index];
    return definition === undefined ? [] : { verdict, bounds: boundsOf(verdict, definition) };
  });
}
