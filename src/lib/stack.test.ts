import { expect, test } from 'vitest';
import { PROFILES, type Profile } from '../../scanner/contract/policy.ts';
import type { Reach } from '../../scanner/listings/import/imported-server.ts';
import { findFormat } from '../../scanner/policy/formats/index.ts';
import { apiServer } from './api-documents.ts';
import { assess } from './assessment.ts';
import {
  combinationsOf,
  inProfile,
  policyOf,
  type StackServer,
  tokensOf,
  toolsOf,
  unseenOf,
} from './stack.ts';
import { matchServers } from './stack-matching.ts';
import { fragmentOf, stateOf } from './stack-state.ts';
import { type ToyTool, toyServer } from './toys.ts';

const SITE = {
  title: 'Toys',
  claim: 'Toys.',
  origin: null,
  base: '/',
  repository: null,
  accent: null,
  logo: null,
};

function stackServer(id: string, name: string, tools: readonly ToyTool[]): StackServer {
  const server = toyServer(id, tools);
  const document = apiServer(SITE, server, assess({ servers: [server] }, []).of(id));
  return { id, name, document };
}

const NOTHING = { arguments: [], environment: {} };

const strangers = { id: 'untrusted-content' as const, findings: [0] };
const messages = { id: 'messaging' as const, findings: [0] };
const mail = stackServer('mail', 'post', [
  { definition: { name: 'read_mail' }, verdict: { risk: 'medium', signals: [strangers] } },
]);
const chat = stackServer('chat', 'talk', [
  { definition: { name: 'look' } },
  {
    definition: { name: 'say' },
    verdict: { category: 'execute', risk: 'high', signals: [messages] },
  },
]);

test('tools come worst first, whichever server they are of', () => {
  expect(toolsOf([mail, chat]).map(({ server, tool }) => `${server.name} ${tool.name}`)).toEqual([
    'talk say',
    'post read_mail',
    'talk look',
  ]);
  expect(tokensOf([mail, chat])).toBe(mail.document.contextTokens + chat.document.contextTokens);
});

test('what neither server can do alone both can do together', () => {
  expect(combinationsOf([mail])).toEqual([]);
  expect(combinationsOf([chat])).toEqual([]);
  const [found] = combinationsOf([mail, chat]);
  expect(found?.id).toBe('private-data-leaves');
  expect(found?.legs.map(({ tools }) => tools.map(({ server }) => server))).toEqual([
    ['post'],
    ['post'],
    ['talk'],
  ]);
});

test('the policy names servers as their user does, and says what it cannot', () => {
  const claude = findFormat('claude-code');
  if (claude === undefined) throw new Error('There is such a format.');
  const { files, refused } = policyOf(claude, [mail, { ...chat, name: 'two words' }]);
  expect(files.map(({ text }) => text).join()).toContain('mcp__post__read_mail');
  expect(refused.map(({ server, tool }) => [server, tool])).toEqual([
    ['two words', 'look'],
    ['two words', 'say'],
  ]);
  expect(policyOf(claude, [])).toEqual({ files: [], refused: [] });
});

test('a profile leaves less to agents, or more', () => {
  const decisionsOf = (profile: Profile) =>
    toolsOf([inProfile(mail, profile)]).map(({ tool }) => [
      tool.decision,
      tool.recommendation.profile,
    ]);
  expect(PROFILES.map(decisionsOf)).toEqual([
    [['ask', 'cautious']],
    [['limit', 'balanced']],
    [['allow', 'permissive']],
  ]);
});

test('a server that nobody has seen is told apart from one without tools', () => {
  const scan = { ...mail.document.scan, observedAt: null };
  const unseen = { ...mail, document: { ...mail.document, scan, tools: [] } };
  expect(unseenOf([unseen, chat])).toEqual([unseen]);
});

test('a stack survives its address, whatever its servers are called', () => {
  const state = {
    servers: [
      { id: 'mail', name: 'mail' },
      { id: 'mail', name: 'my ~ mail & #1' },
      { id: 'chat', name: '<b>talk</b>' },
    ],
    format: 'codex',
    profile: 'cautious',
  };
  expect(stateOf(`#${fragmentOf(state)}`)).toEqual(state);
  expect(fragmentOf({ servers: [], format: null, profile: null })).toBe('');
});

test('an address that holds no stack holds an empty one', () => {
  expect(stateOf('#s=../x&s=A&s=__proto__&s=')).toEqual({
    servers: [],
    format: null,
    profile: null,
  });
  expect(stateOf('#s=mail&s=mail').servers).toEqual([{ id: 'mail', name: 'mail' }]);
  expect(stateOf(`#s=mail~${'x'.repeat(5000)}`).servers[0]?.name).toHaveLength(100);
});

test('servers are known by package or address, and another version is said', () => {
  const known = [
    { id: 'mail', title: 'Mail', source: '@toy/mail', version: '1.0.0' },
    { id: 'chat', title: 'Chat', source: 'https://chat.example/mcp', version: null },
  ];
  const of = (name: string, reach: Reach) => ({
    name,
    title: null,
    summary: null,
    homepage: null,
    repository: null,
    declaredTools: null,
    line: 1,
    reach,
  });
  const found = matchServers(
    [
      of('a', { type: 'package', package: '@toy/mail', version: '2.0.0', ...NOTHING }),
      of('b', { type: 'package', package: '@toy/mail', version: 'latest', ...NOTHING }),
      of('c', { type: 'streamable-http', url: 'https://chat.example/mcp/?token=x', headers: {} }),
      of('d', { type: 'unsupported', reason: 'x' }),
    ],
    known,
  );
  expect(found.map(({ name, known: one, otherVersion }) => [name, one?.id, otherVersion])).toEqual([
    ['a', 'mail', '2.0.0'],
    ['b', 'mail', null],
    ['c', 'chat', null],
    ['d', undefined, null],
  ]);
});
