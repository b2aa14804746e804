import { z } from 'zod';
import { InputError } from '../../errors.ts';
import { checked } from './document.ts';
import { readExpression } from './expression.ts';
import { type PolicyReader, type PolicyText, type Ruling, ruling } from './reading.ts';
import { readYamlDocuments } from './yaml-document.ts';

const RouteSchema = z.looseObject({
  kind: z.literal('MCPRoute'),
  spec: z.looseObject({
    backendRefs: z.array(
      z.looseObject({
        name: z.string(),
        toolSelector: z
          .looseObject({
            include: z.array(z.string()).optional(),
            includeRegex: z.array(z.string()).optional(),
          })
          .optional(),
      }),
    ),
  }),
});

type Selector = NonNullable<
  z.infer<typeof RouteSchema>['spec']['backendRefs'][number]['toolSelector']
>;

/** Which entry includes a tool: the member that it stands under and its place there. */
type Entry = readonly ['include' | 'includeRegex', number];

/**
 * Envoy AI Gateway’s MCPRoute (v1alpha1, `api/v1alpha1/mcp_route.go`): a selector includes by name or by
 * regular expression; without a selector every tool is exposed.
 */
export const envoyAiGatewayReader: PolicyReader = {
  format: 'envoy-ai-gateway',
  read: (source) => {
    const route = readYamlDocuments(source).find(({ value }) => isRoute(value));
    if (route === undefined)
      throw new InputError([
        {
          file: source.file,
          field: 'kind',
          found: 'no MCPRoute',
          expected: 'a document of the kind MCPRoute',
        },
      ]);
    const { backendRefs } = checked(RouteSchema, source, route.value).spec;
    return {
      servers: backendRefs.map(({ name }) => name),
      rule: ({ server, tool }) => {
        const index = backendRefs.findIndex(({ name }) => name === server);
        const selector = backendRefs[index]?.toolSelector;
        const at = ['spec', 'backendRefs', index];
        if (index === -1) return absent(null, 'The route has no such backend.');
        if (selector === undefined)
          return ruling(
            'allow',
            route.lineOf(at),
            'A backend without a selector exposes every tool.',
            { by: 'default' },
          );
        const entry = entryFor(source, selector, tool);
        if (entry === null)
          return absent(
            route.lineOf([...at, 'toolSelector']),
            'The selector does not include the tool.',
          );
        return ruling(
          'allow',
          route.lineOf([...at, 'toolSelector', ...entry]),
          'The selector includes the tool.',
        );
      },
    };
  },
};

function isRoute(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'MCPRoute'
  );
}

function absent(line: number | null, because: string): Ruling {
  return ruling('deny', line, because, { isListed: false, by: 'default' });
}

/** Expressions are those of Go, unanchored. */
function entryFor(
  source: PolicyText,
  { include = [], includeRegex = [] }: Selector,
  tool: string,
): Entry | null {
  const named = include.indexOf(tool);
  if (named !== -1) return ['include', named];
  const matching = includeRegex.findIndex((pattern) =>
    readExpression(source, 'toolSelector.includeRegex', pattern).test(tool),
  );
  return matching === -1 ? null : ['includeRegex', matching];
}
