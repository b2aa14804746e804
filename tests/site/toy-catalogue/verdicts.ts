import type { Observation } from '../../../scanner/contract/observation.ts';
import type {
  Finding,
  ParameterKind,
  ServerVerdict,
  Verdict,
} from '../../../scanner/contract/verdict.ts';
import { joinField } from '../../../src/lib/field-text.ts';

const RULES: [
  RegExp,
  Verdict['category'],
  Verdict['risk'],
  Verdict['signals'][number]['id'] | null,
][] = [
  [/\b(pay|payment|charge|refund)\b/i, 'financial', 'critical', null],
  [/delete|erase|wipe|drop|purge/i, 'destructive', 'critical', null],
  [
    /\bshell\b|run a command|terminal session|evaluate|javascript|sql/i,
    'execute',
    'critical',
    'code-execution',
  ],
  [/send|post_message|email/i, 'execute', 'high', 'messaging'],
  [/create|write|update|add|edit|push|set|fork|merge|click|type|move/i, 'write', 'medium', null],
  [/api key|secret|token/i, 'read', 'high', 'secrets'],
  [/read|get|list|search|find|describe|fetch|navigate/i, 'read', 'low', null],
];
const PARAMS: Record<string, ParameterKind> = {
  path: 'path',
  command: 'command',
  url: 'url',
  amount: 'amount',
  to: 'recipient',
  recipient: 'recipient',
  query: 'query',
  sql: 'query',
  code: 'code',
  content: 'content',
};

export function verdictsOf(observation: Observation): ServerVerdict {
  return {
    server: observation.server,
    rules: { version: '1', digest: '0'.repeat(64) },
    tools: observation.tools.map(({ digest, definition }) => {
      const findings: Finding[] = [];
      const signals: Verdict['signals'] = [];
      let category: Verdict['category'] = 'unknown';
      let risk: Verdict['risk'] = 'unknown';
      for (const [regex, c, r, signal] of RULES) {
        for (const field of ['name', 'description'] as const) {
          const text = definition[field];
          const match = text === undefined ? null : regex.exec(text);
          if (!match) continue;
          const span: [number, number] = [match.index, match.index + match[0].length];
          const wins = category === 'unknown' || category === c;
          if (category === 'unknown') {
            category = c;
            risk = r;
          }
          if (findings.length > 4) continue;
          findings.push({
            rule: field === 'name' ? 'name-verb-changes' : 'description-verb-changes',
            field,
            span,
            text: match[0],
            says: `The ${field} says “${match[0].slice(0, 40)}”, which is the word of ${c === 'execute' ? 'an' : 'a'} ${c} tool.`,
            claim: { about: 'category', category: c },
            role: wins
              ? findings.some((f) => f.role === 'decides' && f.field === field)
                ? 'supports'
                : 'decides'
              : 'overruled',
          });
          if (signal && !signals.some(({ id }) => id === signal)) {
            findings.push({
              rule: `${field}-names-${signal}`,
              field,
              span,
              text: match[0],
              says: `“${match[0].slice(0, 40)}” points to ${signal}.`,
              claim: { about: 'signal', signal },
              role: 'supports',
            });
            signals.push({
              id: signal,
              ...(signal === 'secrets' ? { uses: ['returns'] } : {}),
              findings: [findings.length - 1],
            });
          }
        }
      }
      const parameters: Verdict['parameters'] = [];
      const properties = definition.inputSchema?.['properties'];
      for (const name of typeof properties === 'object' && properties !== null
        ? Object.keys(properties)
        : []) {
        const kind = Object.hasOwn(PARAMS, name) ? PARAMS[name] : undefined;
        if (!kind) continue;
        const field = joinField('inputSchema', 'properties', name);
        findings.push({
          rule: 'parameter-is-risky',
          field,
          span: [0, name.length],
          text: name,
          says: `The value of \`${name}\` decides what happens.`,
          claim: { about: 'parameter', parameter: name },
          role: 'supports',
        });
        parameters.push({ name, field, kind, findings: [findings.length - 1] });
        if (kind === 'path' && !signals.some(({ id }) => id === 'filesystem'))
          signals.push({ id: 'filesystem', findings: [findings.length - 1] });
      }
      return {
        name: definition.name,
        digest,
        category,
        risk,
        confidence: 'medium',
        reversibility:
          category === 'read'
            ? 'nothing-changes'
            : category === 'destructive'
              ? 'irreversible'
              : 'reversible',
        summary: `One call can ${category === 'unknown' ? 'do something that its definition does not say' : category === 'read' ? 'read things' : `do what ${category} tools do`}.`,
        conflicts: [],
        signals,
        parameters,
        findings,
      };
    }),
  };
}
