// Toy servers that speak HTTP: node http.mjs CASE [TRAP]. Prints the port it listens on. TRAP is the
// address of somebody who must not be asked.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { GOOD_TOOLS, tool } from './kit.mjs';

const MEGABYTE = 1024 * 1024;
const TRAP = process.argv[3] ?? '';

const HONEST_RESULTS = {
  initialize: () => ({
    protocolVersion: '2025-11-25',
    capabilities: { tools: {} },
    serverInfo: { name: 'toy-restaurant', version: '1.0.0' },
  }),
  'tools/list': () => ({ tools: GOOD_TOOLS }),
};

const asEvent = (message) => `event: message\ndata: ${JSON.stringify(message)}\n\n`;
const answerTo = (message, results = HONEST_RESULTS) => ({
  jsonrpc: '2.0',
  id: message.id,
  result: results[message.method](),
});

function json(response, body, headers = {}) {
  response
    .writeHead(200, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}

function eventStream(response) {
  return response.writeHead(200, { 'content-type': 'text/event-stream' });
}

/** Writes for ever, as fast as it is taken. */
function pour(response, chunk) {
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

/** Streamable HTTP: `answer(message, response, request)` for each message that wants an answer. */
function streamable(answer) {
  return async (request, response) => {
    if (request.method !== 'POST') return response.writeHead(405).end();
    const message = JSON.parse(await bodyOf(request));
    if (message.id === undefined) return response.writeHead(202).end();
    return answer(message, response, request);
  };
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** Answers the listing in this way and the rest honestly. */
const listing = (answer) =>
  streamable((message, response, request) =>
    message.method === 'tools/list'
      ? answer(message, response, request)
      : json(response, answerTo(message)),
  );

const status =
  (code, headers = {}, body = 'no') =>
  (_, response) =>
    response.writeHead(code, headers).end(body);
const redirect = (location) => status(307, { location });

/** HTTP with server-sent events, as before 2025-03-26. */
function legacy({ endpoint = '/messages', onStream = () => {} } = {}) {
  let stream;
  return async (request, response) => {
    if (request.method === 'GET') {
      stream = eventStream(response);
      stream.write(`event: endpoint\ndata: ${endpoint}\n\n`);
      return onStream(stream);
    }
    const message = JSON.parse(await bodyOf(request));
    response.writeHead(202).end();
    if (message.id !== undefined) stream.write(asEvent(answerTo(message)));
    return undefined;
  };
}

const TOYS = {
  honest: streamable((message, response) => json(response, answerTo(message))),
  'answers-in-events': streamable((message, response) =>
    eventStream(response).end(asEvent(answerTo(message))),
  ),
  'wants-its-session-back': streamable((message, response, request) => {
    if (message.method === 'initialize')
      return json(response, answerTo(message), { 'mcp-session-id': 'table-7' });
    return request.headers['mcp-session-id'] === 'table-7'
      ? json(response, answerTo(message))
      : response.writeHead(404).end();
  }),
  'wants-a-header': streamable((message, response, request) =>
    request.headers['x-table'] === 'reserved'
      ? json(response, answerTo(message))
      : response.writeHead(401).end(),
  ),
  'lists-one-bad-tool': listing((message, response) =>
    json(response, {
      jsonrpc: '2.0',
      id: message.id,
      result: { tools: [...GOOD_TOOLS, { ...tool('odd'), name: 7 }] },
    }),
  ),

  'answers-401': status(401, {
    'www-authenticate': `Bearer resource_metadata="${TRAP}/.well-known/oauth"`,
  }),
  'answers-403': status(403),
  'answers-404': status(404),
  'answers-405': status(405),
  'answers-500': status(500),
  'answers-with-a-page': status(
    200,
    { 'content-type': 'text/html' },
    '<!doctype html><title>Menu</title>',
  ),
  'answers-in-no-type': status(200, {}, '{}'),
  'answers-with-garbage': status(200, { 'content-type': 'application/json' }, 'not json'),
  'answers-an-error-of-600-mb': (_, response) =>
    pour(response.writeHead(500), 'x'.repeat(MEGABYTE)),

  'redirects-to-another-port': redirect(`${TRAP}/mcp`),
  'redirects-to-a-file': redirect('file:///etc/passwd'),
  'redirects-to-the-metadata-address': redirect('http://169.254.169.254/latest/'),
  'redirects-in-a-circle': redirect('/again'),

  'answers-600-mb': (_, response) =>
    pour(response.writeHead(200, { 'content-type': 'application/json' }), 'x'.repeat(MEGABYTE)),
  'answers-a-bomb': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(64 * MEGABYTE, ' '))),
  'answers-200000-messages': listing((_, response) =>
    json(
      response,
      Array.from({ length: 200_000 }, () => ({
        jsonrpc: '2.0',
        method: 'notifications/message',
        params: {},
      })),
    ),
  ),
  'sends-one-event-without-end': (_, response) =>
    pour(eventStream(response), `data: ${'x'.repeat(MEGABYTE)}`),
  'sends-comments-without-end': (_, response) =>
    pour(eventStream(response), ': stirring\n\n'.repeat(1000)),
  'sends-garbage-events': (_, response) =>
    pour(eventStream(response), 'event: message\ndata: soup\n\n'.repeat(1000)),
  'sends-headers-never': () => {},
  'sends-headers-drop-by-drop': (request) => {
    const timer = setInterval(() => request.socket.write('X'), 200);
    request.socket.on('close', () => clearInterval(timer));
  },
  'sends-its-body-drop-by-drop': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 200);
    response.on('close', () => clearInterval(timer));
  },
  'never-lists': listing(() => {}),
  'hangs-up': (request) => request.socket.destroy(),
  'wants-to-be-reconnected': listing((_, response) =>
    eventStream(response).end('id: 1\nretry: 0\n\n'),
  ),

  'legacy-honest': legacy(),
  'legacy-says-no-endpoint': (_, response) => eventStream(response).write(': waiting\n\n'),
  'legacy-sends-no-headers': () => {},
  'legacy-endpoint-elsewhere': legacy({ endpoint: `${TRAP}/messages` }),
  'legacy-endpoint-is-a-file': legacy({ endpoint: 'file:///etc/passwd' }),
  'legacy-hangs-up-again-and-again': legacy({ onStream: (stream) => stream.end('retry: 0\n\n') }),
};

const toy = TOYS[process.argv[2]];
if (toy === undefined) throw new Error(`no toy is called ${process.argv[2]}`);
const counts = { GET: 0, POST: 0 };
const server = createServer((request, response) => {
  if (request.url === '/counts') return json(response, counts);
  counts[request.method] = (counts[request.method] ?? 0) + 1;
  return toy(request, response);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
