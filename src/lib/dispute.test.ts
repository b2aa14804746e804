import { expect, test } from 'vitest';
import { disputeAddress } from './dispute.ts';
import type { Site } from './site-settings.ts';
import { toyFinding, toyServer } from './toys.ts';

const SITE: Site = {
  title: 'Toys',
  claim: 'What toys can do',
  origin: 'https://toys.example',
  base: '/',
  repository: 'https://git.example/people/toys',
  accent: null,
  logo: null,
};

const definition = {
  name: 'send & pay #1?\u202e=',
  description: 'Pays a bill.',
  inputSchema: { type: 'object' },
};
const findings = [
  toyFinding('description', 'Pays a bill.', 'Pays', { rule: 'a-rule' }),
  toyFinding('description', 'Pays a bill.', 'bill', { rule: 'another-rule', role: 'supports' }),
];
const server = toyServer('purser', [{ definition, verdict: { risk: 'critical', findings } }]);
const [tool] = server.tools;

test('an issue is filled in with the page, the definition’s digest, the verdict and the rules that decided', () => {
  const address = new URL(disputeAddress(SITE, server, tool) ?? '');
  expect(address.origin + address.pathname).toBe('https://git.example/people/toys/issues/new');
  expect(address.searchParams.get('title')).toBe('Dispute: send & pay #1?[U+202E]= of purser');
  expect(address.searchParams.get('body')).toBe(
    [
      'https://toys.example/tools/purser/tool-0/',
      `Definition ${tool?.observed.digest}`,
      'Critical, read: a-rule',
      '',
      '',
    ].join('\n'),
  );
});

test('an issue about a server names its page', () => {
  const { searchParams } = new URL(disputeAddress(SITE, server) ?? '');
  expect(searchParams.get('title')).toBe('Dispute: purser');
  expect(searchParams.get('body')).toContain('https://toys.example/servers/purser/');
});

test('GitLab gets the names of its own form', () => {
  const site = { ...SITE, repository: 'https://gitlab.example/people/toys' };
  const address = new URL(disputeAddress(site, server) ?? '');
  expect(address.pathname).toBe('/people/toys/-/issues/new');
  expect(address.searchParams.get('issue[title]')).toBe('Dispute: purser');
});

test('without a repository there is no issue to open', () => {
  expect(disputeAddress({ ...SITE, repository: null }, server, tool)).toBeNull();
});
