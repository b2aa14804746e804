import type { ScanProfile } from '../../scanner/contract/observation.ts';
import type { Recommendation } from '../../scanner/contract/policy.ts';
import type { PolicyFormat } from '../../scanner/policy/format.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { isHelpedByLimit, titleOfDecision } from './handling.ts';
import { href } from './href.ts';
import { type Inline, inlineOf } from './inline.ts';
import { routes } from './routes.ts';
import { clip } from './visible-text.ts';
import { count, sentence, withArticle } from './words.ts';

/** A question and its answer, both derived from the objects that the rest of the page shows. */
export interface Question {
  readonly id: string;
  readonly question: readonly Inline[];
  readonly answer: readonly Inline[];
  /** A policy text that the answer speaks about; null where that is the one under Handling, or none. */
  readonly snippet: string | null;
}

/** The one that answers show: pages offer the others under Handling. */
export interface QuestionContext {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
  readonly format: PolicyFormat;
}

const EXAMPLE_LIMIT = { max: 30, window: 'minute' } as const;

/** The questions that people have about a tool. */
export function questionsOf(context: QuestionContext): Question[] {
  return [
    whatItDoes(context),
    whyThisLevel(context),
    howToEnforce(context),
    howToLimit(context),
    howToBlock(context),
    whichServer(context),
  ];
}

function name({ tool }: QuestionContext): Inline {
  return { code: clip(tool.verdict.name, 60) };
}

function whatItDoes(context: QuestionContext): Question {
  const { category, risk, summary } = context.tool.verdict;
  const kind =
    category === 'unknown'
      ? 'Its definition says too little to put it into a category.'
      : `It is ${withArticle(`${category} tool`)} of ${risk} risk.`;
  return {
    id: 'what',
    question: ['What does ', name(context), ' do?'],
    answer: [...inlineOf(sentence(summary)), ` ${kind}`],
    snippet: null,
  };
}

function whyThisLevel(context: QuestionContext): Question {
  const { verdict } = context.tool;
  const deciding = verdict.findings.filter(
    ({ role, claim }) =>
      role === 'decides' && (claim.about === 'category' || claim.about === 'risk'),
  );
  const says = [...new Set(deciding.map((finding) => sentence(finding.says)))];
  const answer =
    verdict.risk === 'unknown'
      ? 'Unknown, which is not low: the definition says too little to tell.'
      : `${verdict.risk.charAt(0).toUpperCase()}${verdict.risk.slice(1)}.`;
  return {
    id: 'why',
    question: ['How bad can one call of ', name(context), ' be, and why?'],
    answer: [answer, ...says.flatMap((each) => [' ', ...inlineOf(each)])],
    snippet: null,
  };
}

function howToEnforce({ server, tool, format }: QuestionContext): Question {
  const policyPage = `${href(routes.server(server.listing.server))}#policy`;
  return {
    id: 'enforce',
    question: ['How do I enforce this?'],
    answer: [
      `We recommend: ${titleOfDecision(tool).toLowerCase()}. `,
      ...inlineOf(format.explain(tool.recommendation)),
      ` The text under Handling concerns this tool alone: merge it into the ${format.file} that you have. `,
      { link: `The policy for all of ${server.listing.title}`, href: policyPage },
      ` (${count(server.tools.length, 'tool')}) stands by itself; a tool that it does not list is ${format.unlisted === 'deny' ? 'denied' : 'allowed'}.`,
    ],
    snippet: null,
  };
}

function howToLimit(context: QuestionContext): Question {
  const { tool, format, server } = context;
  const { recommendation } = tool;
  const question = ['Can I limit how often ', name(context), ' is called?'];
  const base = { id: 'limit', question };
  if (recommendation.decision === 'limit') {
    const answer: Inline[] = ['Yes, and the policy under Handling does. '];
    return {
      ...base,
      answer: [...answer, ...inlineOf(format.explain(recommendation))],
      snippet: null,
    };
  }
  if (!isHelpedByLimit(recommendation.harm)) {
    return {
      ...base,
      answer: [`It would not help. ${WHY_NO_LIMIT[recommendation.harm]}`],
      snippet: null,
    };
  }
  if (!format.supports.limit) {
    return {
      ...base,
      answer: [`Not with ${format.title}, which does not count calls.`],
      snippet: null,
    };
  }
  const limited: Recommendation = { ...recommendation, decision: 'limit', limit: EXAMPLE_LIMIT };
  return {
    ...base,
    answer: ['Yes, though what it does gives no reason to. ', ...inlineOf(format.explain(limited))],
    snippet: format.writeTool(server.listing.server, limited),
  };
}

const WHY_NO_LIMIT: Record<Recommendation['harm'], string> = {
  none: '',
  volume: '',
  disclosure: 'One permitted call is enough to show what should stay closed.',
  'one-call': 'One permitted call is enough to do the harm.',
  irreversible: 'One permitted call is enough, and nothing brings back what it takes away.',
  steering: 'The definition acts on the model before any call is made.',
  unclear: 'While nobody can tell what one call does, nobody can tell how many are harmless.',
};

function howToBlock(context: QuestionContext): Question {
  const { tool, format, server } = context;
  const { supports } = format;
  const base = { id: 'block', question: ['How do I block ', name(context), ' completely?'] };
  const decision = supports.hide ? 'hide' : 'deny';
  if (tool.recommendation.decision === decision) {
    const answer: Inline[] = ['The policy under Handling does. '];
    return {
      ...base,
      answer: [...answer, ...inlineOf(format.explain(tool.recommendation))],
      snippet: null,
    };
  }
  if (!supports[decision]) {
    return {
      ...base,
      answer: [`${format.title} cannot; take the tool off in the client itself.`],
      snippet: null,
    };
  }
  const { tool: toolName, harm, reason } = tool.recommendation;
  const blocked: Recommendation = { tool: toolName, harm, reason, decision };
  return {
    ...base,
    answer: inlineOf(format.explain(blocked)),
    snippet: format.writeTool(server.listing.server, blocked),
  };
}

function whichServer(context: QuestionContext): Question {
  const { listing, observation, tools } = context.server;
  return {
    id: 'server',
    question: ['Which server provides ', name(context), '?'],
    answer: [
      { link: listing.title, href: href(routes.server(listing.server)) },
      tools.length === 1 ? ', as its only tool.' : `, as one of ${count(tools.length, 'tool')}.`,
      ...(observation === null ? [] : sourceOf(observation.profile)),
    ],
    snippet: null,
  };
}

function sourceOf(profile: ScanProfile): Inline[] {
  if (profile.type !== 'stdio') return [' It is reached at ', { code: profile.url }, '.'];
  const { package: name, version } = profile;
  return [
    ' It is the npm package ',
    { code: name },
    ', scanned at version ',
    { code: version },
    '.',
  ];
}
