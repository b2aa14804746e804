// What every toy server is made of: the few lines of MCP over stdio that a scan needs, with every
// answer open to be spoiled. No dependencies, so that a toy is nothing but its own words.

/** Writes a line as it is. */
export function writeLine(text) {
  process.stdout.write(`${text}\n`);
}

/** Sends a message. */
export function send(message) {
  writeLine(JSON.stringify({ jsonrpc: '2.0', ...message }));
}

/** A tool that does no harm. */
export function tool(name, description = `Does what ${name} says in the toy kitchen.`, more = {}) {
  return { name, description, inputSchema: { type: 'object', properties: {} }, ...more };
}

/** Two tools that a scan must find whatever stands beside them. */
export const GOOD_TOOLS = [
  tool('kettle_boil', 'Boils the water in the toy kettle.'),
  tool('kettle_read', 'Reads the temperature of the toy kettle.'),
];

const HONEST = {
  /** The result of `initialize`. */
  initialize: () => ({
    protocolVersion: '2025-11-25',
    capabilities: { tools: {} },
    serverInfo: { name: 'toy-kitchen', version: '1.0.0' },
  }),
  /** The result of `tools/list`. */
  list: () => ({ tools: GOOD_TOOLS }),
  /** Sends the answer to a request. */
  answer: (request, result) => send({ id: request.id, result }),
};

/** Serves until the input ends; `behaviour` replaces parts of an honest server. */
export function serve(behaviour = {}) {
  const { initialize, list, answer } = { ...HONEST, ...behaviour };
  let pending = '';
  process.stdin.on('data', (chunk) => {
    pending += chunk;
    const lines = pending.split('\n');
    pending = lines.pop();
    for (const line of lines) {
      const request = JSON.parse(line);
      if (request.method === 'initialize') answer(request, initialize(request.params));
      else if (request.method === 'tools/list') answer(request, list(request.params));
      else if (request.id !== undefined && request.method !== undefined) {
        send({ id: request.id, error: { code: -32601, message: 'Method not found' } });
      }
    }
  });
}

/** Serves the good tools and these. */
export function serveAlso(...tools) {
  serve({ list: () => ({ tools: [GOOD_TOOLS[0], ...tools, GOOD_TOOLS[1]] }) });
}
