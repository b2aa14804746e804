import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { ApiServer } from '../contract/api.ts';
import { CategorySchema } from '../contract/category.ts';
import { IdSchema } from '../contract/id.ts';
import { RiskLevelSchema } from '../contract/risk.ts';
import { SignalIdSchema } from '../contract/signal.ts';
import { UsageError } from '../errors.ts';
import { FORMATS } from '../policy/formats/index.ts';
import { answerText, hitsAnswer, serverAnswer, toolAnswer } from './answers.ts';
import type { BuiltSite } from './built-site.ts';
import { searchTools } from './search.ts';
import { stackPolicy } from './stack-policy.ts';

/** Nothing is changed, and nothing but the files of the site is read. */
const READS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

const MOST_HITS = 50;

/** Servers in one policy: more than anybody's agent has. */
const MOST_SERVERS = 100;

const FORMAT_IDS = FORMATS.map(({ id }) => id);

/** An MCP server that answers what a built site knows of tools. It starts without a site; questions then say so. */
export function createMcpServer(site: BuiltSite, version: string): McpServer {
  const server = new McpServer({ name: 'tool-risk', title: 'Tool Risk Catalogue', version });
  addSearch(server, site);
  addServer(server, site);
  addTool(server, site);
  addPolicy(server, site);
  return server;
}

function addSearch(mcp: McpServer, site: BuiltSite): void {
  mcp.registerTool(
    'search_tools',
    {
      title: 'Search tools',
      description:
        'Searches the catalogue for tools of MCP servers by words of their names and of what a call can do. Returns each with its risk level, category and recommended decision.',
      inputSchema: {
        words: z.string().max(200).describe('Words or their beginnings; all must occur.'),
        server: IdSchema.optional().describe('Only tools of this server.'),
        risk: RiskLevelSchema.optional().describe('Only tools of this level.'),
        category: CategorySchema.optional().describe('Only tools of this category.'),
        signal: SignalIdSchema.optional().describe('Only tools with this signal.'),
        most: z.int().min(1).max(MOST_HITS).default(10).describe('How many to return.'),
      },
      annotations: READS,
    },
    ({ most, ...query }) =>
      answer(async () => hitsAnswer(searchTools((await site.servers()).values(), query), most)),
  );
}

function addServer(mcp: McpServer, site: BuiltSite): void {
  mcp.registerTool(
    'get_server',
    {
      title: 'Get a server',
      description:
        'Returns what the catalogue knows of one MCP server: whether it could be scanned and when, its grade, and the risk level of each of its tools.',
      inputSchema: { server: IdSchema.describe('The id of the server in the catalogue.') },
      annotations: READS,
    },
    ({ server }) => answer(async () => serverAnswer(await findServer(site, server))),
  );
}

function addTool(mcp: McpServer, site: BuiltSite): void {
  mcp.registerTool(
    'get_tool',
    {
      title: 'Get a tool',
      description:
        'Returns the data sheet of one tool of an MCP server: what one call can do at worst, which words of its definition say so, the attacks that it is usable for, and the recommended decision.',
      inputSchema: {
        server: IdSchema.describe('The id of the server in the catalogue.'),
        tool: z.string().min(1).max(500).describe('The name of the tool, as the server gives it.'),
      },
      annotations: READS,
    },
    ({ server, tool }) =>
      answer(async () => {
        const { tools } = await findServer(site, server);
        const found =
          tools.find(({ name }) => name === tool) ?? tools.find(({ slug }) => slug === tool);
        if (found === undefined) throw new UsageError(unknownTool(server, tools));
        return toolAnswer(await site.tool(server, found.slug));
      }),
  );
}

function addPolicy(mcp: McpServer, site: BuiltSite): void {
  mcp.registerTool(
    'get_policy',
    {
      title: 'Get a policy',
      description:
        'Returns the recommended policy for several MCP servers together as text in the format of one client or gateway, and what that format cannot express. Nothing is written.',
      inputSchema: {
        servers: z
          .array(
            z.object({
              server: IdSchema.describe('The id of the server in the catalogue.'),
              name: z
                .string()
                .min(1)
                .max(200)
                .optional()
                .describe('The name under which it is configured, if that is another.'),
            }),
          )
          .min(1)
          .max(MOST_SERVERS),
        format: z.enum(FORMAT_IDS).describe('The client or gateway that the policy is for.'),
      },
      annotations: READS,
    },
    ({ servers, format: id }) =>
      answer(async () => {
        const format = FORMATS.find((each) => each.id === id);
        if (format === undefined) throw new UsageError(`There is no format "${id}".`);
        const stack = [];
        for (const { server, name = server } of servers)
          stack.push({ name, server: await findServer(site, server) });
        return stackPolicy(format, stack);
      }),
  );
}

async function findServer(site: BuiltSite, id: string): Promise<ApiServer> {
  const server = (await site.servers()).get(id);
  if (server !== undefined) return server;
  throw new UsageError(
    `The catalogue does not list "${id}". Nothing is known of its tools, which is no sign of safety. search_tools finds the ids that there are.`,
  );
}

function unknownTool(server: string, tools: ApiServer['tools']): string {
  const known = tools.length === 0 ? 'none of its tools is known' : `${tools.length} are known`;
  return `No tool of that name was seen on "${server}": ${known}. get_server lists them. A tool that nobody has seen is no sign of safety.`;
}

/** The answer to a question; what went wrong in a sentence where it was asked wrongly. */
async function answer(find: () => Promise<unknown>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: answerText(await find()) }] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
}
