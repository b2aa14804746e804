import { z } from 'zod';
import { type JsonObject, JsonObjectSchema } from '../../contract/json.ts';
import type { ImportedServer, Reach } from './imported-server.ts';
import { withoutSecretsInAddress } from './placeholders.ts';

/** `servers/<name>/server.yaml` of Docker's MCP registry. */
export const DockerSchema = z.looseObject({
  name: z.string(),
  image: z.string().optional(),
  type: z.string().optional(),
  about: z
    .looseObject({ title: z.string().optional(), description: z.string().optional() })
    .default({}),
  source: z.looseObject({ project: z.string().optional() }).default({}),
  remote: z.looseObject({ transport_type: z.string().optional(), url: z.string() }).optional(),
});

/** The list beside it that says which tools there are, without a run. */
export const DockerToolsSchema = z.array(
  z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    arguments: z
      .array(
        z.looseObject({
          name: z.string(),
          type: z.string().default('string'),
          desc: z.string().optional(),
        }),
      )
      .default([]),
  }),
);

/** Reads a `server.yaml` and the `tools.json` beside it, if there is one. */
export function importDocker(
  server: z.infer<typeof DockerSchema>,
  tools: z.infer<typeof DockerToolsSchema> | null,
): ImportedServer {
  return {
    name: server.name,
    title: server.about.title ?? null,
    summary: server.about.description ?? null,
    homepage: null,
    repository: server.source.project ?? null,
    reach: reachOf(server),
    declaredTools: tools?.map(definitionOf) ?? null,
    line: 1,
  };
}

function reachOf({ remote, image }: z.infer<typeof DockerSchema>): Reach {
  if (remote !== undefined && URL.canParse(remote.url)) {
    const type = remote.transport_type === 'sse' ? 'sse' : 'streamable-http';
    return { type, url: withoutSecretsInAddress(new URL(remote.url)), headers: {} };
  }
  return {
    type: 'unsupported',
    reason:
      image === undefined ? 'its file names no image and no address' : 'it is a container image',
  };
}

/** A tool as `tools/list` would give it. */
function definitionOf(tool: z.infer<typeof DockerToolsSchema>[number]): JsonObject {
  const properties = tool.arguments.map(
    ({ name, type, desc }) =>
      [name, { type, ...(desc === undefined ? {} : { description: desc }) }] as const,
  );
  return JsonObjectSchema.parse({
    name: tool.name,
    ...(tool.description === undefined ? {} : { description: tool.description }),
    inputSchema: { type: 'object', properties: Object.fromEntries(properties) },
  });
}
