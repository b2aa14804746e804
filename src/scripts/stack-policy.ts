import type { PolicyFormat } from '../../scanner/policy/format.ts';
import { FORMATS, findFormat } from '../../scanner/policy/formats/index.ts';
import { withBlanks } from '../lib/snippet-pieces.ts';
import { policyOf, type StackPolicy, type StackServer } from '../lib/stack.ts';
import { UNLISTED } from '../lib/unlisted.ts';
import { clip } from '../lib/visible-text.ts';
import { count } from '../lib/words.ts';
import { draw } from './draw.ts';

let offered: string[] = [];

/** The format of an id, or the first. */
export function formatOf(id: string | null): PolicyFormat {
  const [first] = FORMATS;
  const found = findFormat(id ?? '') ?? first;
  if (found === undefined) throw new Error('There is always a format.');
  return found;
}

/** The policy for a stack with what it cannot say, to copy or to download. */
export function drawPolicy(format: PolicyFormat, servers: readonly StackServer[]): Node[] {
  for (const address of offered) URL.revokeObjectURL(address);
  offered = [];
  const policy = policyOf(format, servers);
  return [
    draw(
      'p',
      {},
      `Any tool that it does not name is ${UNLISTED[format.unlisted]}. ${format.cannot.join(' ')}`,
    ),
    ...drawRefused(policy, format),
    ...policy.files.flatMap(({ server, text }) => drawFile(format, server, text)),
  ];
}

function drawRefused({ refused }: StackPolicy, { title, unlisted }: PolicyFormat): Node[] {
  const [first] = refused;
  if (first === undefined) return [];
  const words = `${title} cannot be told of ${count(refused.length, 'tool')}, which ${refused.length === 1 ? 'is' : 'are'} ${UNLISTED[unlisted]}: ${refused
    .slice(0, 5)
    .map(({ server, tool }) => `${clip(tool, 60)} of ${clip(server, 40)}`)
    .join(', ')}${refused.length > 5 ? ' and others' : ''}. ${first.reason}`;
  return [draw('p', {}, words)];
}

function drawFile(format: PolicyFormat, server: string | null, text: string): Node[] {
  const name =
    server === null ? format.download : `${server.replace(/[^\w-]+/g, '-')}-${format.download}`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  offered.push(address);
  const parts = withBlanks(text);
  const pieces = parts.map((part) =>
    typeof part === 'string' ? part : draw('mark', {}, part.blank),
  );
  const bar = draw(
    'p',
    { class: 'snippet-bar' },
    draw('span', {}, `${format.title} `, draw('code', {}, format.file)),
    draw('button', { type: 'button', 'data-copy': '' }, 'Copy'),
  );
  const code = draw(
    'pre',
    { role: 'region', tabindex: '0', 'aria-label': name },
    draw('code', {}, ...pieces),
  );
  return [
    draw('div', { class: 'snippet' }, bar, code),
    ...(parts.length > 1
      ? [draw('p', {}, 'Fill in what is marked: until then it matches nothing.')]
      : []),
    draw('p', {}, draw('a', { href: address, download: name }, `Download ${name}`)),
  ];
}
