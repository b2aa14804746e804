// Toys that talk well and list tools that are not what they should be. Each lists two good tools too.
import { GOOD_TOOLS, send, serve, serveAlso, tool } from './kit.mjs';

/** Lists inside each other, so deep that nothing may walk them by recursion. */
function nested(depth, open, close) {
  return `${open.repeat(depth)}${close.repeat(depth)}`;
}

/** Serves a tool whose JSON cannot be written by JSON.stringify. */
function serveRaw(rawTool) {
  serve({
    answer: ({ id, method }, result) => {
      if (method === 'initialize') return send({ id, result });
      const good = GOOD_TOOLS.map((each) => JSON.stringify(each));
      const tools = [good[0], rawTool, good[1]].join(',');
      return process.stdout.write(`{"jsonrpc":"2.0","id":${id},"result":{"tools":[${tools}]}}\n`);
    },
  });
}

const withInput = (inputSchema) => () => serveAlso({ ...tool('odd'), inputSchema });
const withOutput = (outputSchema) => () => serveAlso({ ...tool('odd'), outputSchema });
const withProperty = (schema) => withInput({ type: 'object', properties: { value: schema } });
const named =
  (...names) =>
  () =>
    serveAlso(...names.map((name) => tool(name)));
const described = (description) => () => serveAlso(tool('odd', description));

export const METADATA_TOYS = {
  'entry-is-text': () => serveAlso('kettle'),
  'entry-is-null': () => serveAlso(null),
  'entry-is-a-list': () => serveAlso([tool('odd')]),
  'name-is-missing': () => serveAlso({ description: 'Has no name.' }),
  'name-is-a-number': () => serveAlso({ ...tool('odd'), name: 42 }),
  'name-is-empty': named(''),
  'title-is-a-list': () => serveAlso({ ...tool('odd'), title: ['odd'] }),
  'description-is-null': described(null),
  'description-is-a-number': described(7),
  'description-of-100-kb': described('Stir. '.repeat(17_000)),
  'hint-is-text': () =>
    serveAlso(tool('odd', undefined, { annotations: { readOnlyHint: 'true' } })),
  'annotations-are-text': () => serveAlso(tool('odd', undefined, { annotations: 'safe' })),
  'input-is-text': withInput('object'),
  'input-is-null': withInput(null),
  'input-is-a-list': withInput([]),
  'input-is-missing': withInput(undefined),
  'input-has-no-type': withInput({ $schema: 'http://json-schema.org/draft-07/schema#' }),
  'input-has-a-boolean-schema': withProperty(true),
  'input-has-an-unknown-type': withProperty({ type: 'soup' }),
  'input-refers-to-itself': withInput({ type: 'object', properties: { value: { $ref: '#' } } }),
  'input-refers-to-nothing': withProperty({ $ref: '#/$defs/missing' }),
  'input-refers-to-another-machine': withProperty({ $ref: 'http://127.0.0.1:9/schema.json' }),
  'input-has-an-id-twice': withInput({
    $id: 'urn:a',
    type: 'object',
    properties: { value: { $id: 'urn:a' } },
  }),
  'input-has-a-slow-pattern': withProperty({
    type: 'string',
    pattern: '^(a+)+$',
    default: `${'a'.repeat(64)}!`,
  }),
  'input-has-a-broken-pattern': withProperty({ type: 'string', pattern: '(' }),
  'input-has-prototype-keys': () => {
    serveRaw(
      '{"name":"odd","inputSchema":{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}}}',
    );
  },
  'input-is-10000-deep': () => {
    serveRaw(
      `{"name":"odd","inputSchema":{"type":"object","default":${nested(10_000, '{"a":', '}').replace('}', '1}')}}}`,
    );
  },
  'input-is-1000000-brackets-deep': () => {
    serveRaw(
      `{"name":"odd","inputSchema":{"type":"object","default":${nested(1_000_000, '[', ']')}}}`,
    );
  },
  'input-has-an-infinite-number': () =>
    serveRaw('{"name":"odd","inputSchema":{"type":"object","maximum":1e999}}'),
  'input-of-600-kb': withProperty({ type: 'string', default: 'x'.repeat(600 * 1024) }),
  'output-has-20000-properties': withOutput({
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `property_${index}`,
        {
          type: 'string',
          minLength: 1,
          maxLength: 100,
          pattern: `^[a-z]{1,${(index % 50) + 1}}$`,
          description: 'x'.repeat(40),
        },
      ]),
    ),
  }),
  'output-is-10000-deep': () => {
    serveRaw(
      `{"name":"odd","outputSchema":{"type":"object","default":${nested(10_000, '[', ']')}}}`,
    );
  },
  'output-has-an-unknown-type': withOutput({ type: 'soup' }),
  'output-refers-to-nothing': withOutput({
    type: 'object',
    properties: { value: { $ref: '#/$defs/missing' } },
  }),
  'output-refers-to-another-machine': withOutput({ $ref: 'http://127.0.0.1:9/schema.json' }),
  'output-has-a-broken-pattern': withOutput({
    type: 'object',
    properties: { value: { type: 'string', pattern: '(' } },
  }),

  'names-that-walk-upwards': named('.', '..', '../../etc/passwd', '..\\..\\windows', 'a/b', 'a\\b'),
  'names-with-control-characters': named(
    'nul\u0000byte',
    'new\nline',
    'tab\tstop',
    '\u001b[31mred',
  ),
  'names-of-files-and-devices': named(
    'index.html',
    'CON',
    'nul.txt',
    '.git',
    'a.',
    '_astro',
    'x-0123456789ab',
  ),
  'names-of-prototypes': named('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  'names-that-look-alike': named('kettle_bоil', 'kettle\u200b_boil', 'ｋettle_boil'),
  'names-that-are-hidden': named('\u202elliob', '\u{e0068}\u{e0069}', '\u200b', ' '),
  'names-with-lone-surrogates': () =>
    serveRaw('{"name":"half \\ud83d emoji"},{"name":"other \\udc00 half"}'),
  'names-of-128-and-129-characters': named('a'.repeat(128), 'b'.repeat(129)),
  'names-of-10000-characters': named('a'.repeat(10_000)),
  'names-that-differ-in-case': named('Stir', 'stir', 'STIR'),
  'names-twice-with-other-words': () =>
    serveAlso(tool('stir', 'Stirs once.'), tool('stir', 'Stirs twice.')),
  'names-twice-with-the-same-words': () => serveAlso(tool('stir'), tool('stir')),

  'text-with-markup': () => {
    serveAlso(
      tool(
        'odd',
        '</script></title></style><script>globalThis.canary = 1</script><img src=x onerror="globalThis.canary = 1">',
        {
          title: '"><svg onload=globalThis.canary=1>',
          inputSchema: {
            type: 'object',
            properties: {
              '<b onclick=globalThis.canary=1>': {
                type: 'string',
                description: '<!-- -->]]>',
                enum: ['</pre>'],
              },
            },
          },
        },
      ),
    );
  },
  'text-with-markdown-and-templates': described(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: template syntax that must stay text
    '---\ntitle: forged\n---\n# Heading\n[click](javascript:globalThis.canary=1) ![x](http://127.0.0.1:9/x.png) {{ constructor.constructor("globalThis.canary=1")() }} ${globalThis.canary=1} <%= 1 %> {globalThis.canary=1}',
  ),
  'text-for-terminals-and-logs': described(
    '\u001b[2J\u001b]0;forged\u0007\r::error file=a::forged\n::set-output name=a::b',
  ),
  'text-with-invisible-characters': described(
    `Reads the\u200b kettle.\u2060 \u202eelttek eht sdaeR\u202c ${[...'pour it out'].map((c) => String.fromCodePoint(0xe0000 + c.codePointAt(0))).join('')}`,
  ),
  'text-with-lone-surrogates': () =>
    serveRaw('{"name":"odd","description":"Half \\ud83d an emoji."}'),
  'text-in-broken-utf-8': () => {
    serve({
      answer: ({ id, method }, result) => {
        if (method === 'initialize') return send({ id, result });
        const good = GOOD_TOOLS.map((each) => JSON.stringify(each)).join(',');
        const start = Buffer.from(
          `{"jsonrpc":"2.0","id":${id},"result":{"tools":[${good},{"name":"odd","description":"Broken `,
        );
        return process.stdout.write(
          Buffer.concat([start, Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}]}}\n')]),
        );
      },
    });
  },
  'icons-that-call-out': () => {
    serveAlso(
      tool('odd', undefined, {
        icons: [{ src: 'javascript:globalThis.canary=1' }, { src: 'http://169.254.169.254/' }],
      }),
    );
  },
};
