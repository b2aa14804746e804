import type { ScanProfile } from '../../scanner/contract/observation.ts';
import type { Recommendation } from '../../scanner/contract/policy.ts';
import { type PolicyFormat, type SettledTool, settleTool } from '../../scanner/policy/format.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { titleOfDecision } from './decision-words.ts';
import { HERE, isHelpedByLimit } from './handling.ts';
import { href } from './href.ts';
import { type Inline, inlineOf } from './inline.ts';
import { oncePerDecision } from './once-per-decision.ts';
import { remembered } from './remember.ts';
import { routes } from './routes.ts';
import { type SnippetPiece, toolPieces, writesTheSame } from './snippet-pieces.ts';
import { clip } from './visible-text.ts';
import { count, listOf, sentence, withArticle } from './words.ts';

/** A question and its answer, both derived from the objects that the rest of the page shows. */
export interface Question {
  readonly id: string;
  readonly question: readonly Inline[];
  readonly answer: readonly Inline[];
  /** What follows for each client and gateway; the page shows that of the chosen one. */
  readonly inFormats: readonly AnswerInFormat[];
}

/** The part of an answer that depends on where policies are written. */
export interface AnswerInFormat {
  /** Several where all get the same answer. */
  readonly formats: readonly PolicyFormat[];
  readonly answer: readonly Inline[];
  /** A policy text that the answer speaks about; null where that is the one under Handling, or none. */
  readonly pieces: readonly SnippetPiece[] | null;
}

/** A tool of a server. */
export interface QuestionContext {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
}

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
    inFormats: [],
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
    inFormats: [],
  };
}

function howToEnforce({ server, tool }: QuestionContext): Question {
  const policyPage = `${href(routes.server(server.listing.server))}#policy`;
  return {
    id: 'enforce',
    question: ['How do I enforce this?'],
    answer: [
      `We recommend: ${titleOfDecision(tool).toLowerCase()}. Merge the text under Handling into the file that it names. `,
      { link: `The whole policy for ${server.listing.title}`, href: policyPage },
      ' stands by itself.',
    ],
    inFormats: [],
  };
}

function howToLimit(context: QuestionContext): Question {
  const { recommendation } = context.tool;
  const base = {
    id: 'limit',
    question: ['Can I limit how often ', name(context), ' is called?'],
  };
  if (!isHelpedByLimit(recommendation.harm)) {
    const answer = [`It would not help. ${WHY_NO_LIMIT[recommendation.harm]}`];
    return { ...base, answer, inFormats: [] };
  }
  if (recommendation.decision !== 'limit') {
    return { ...base, answer: [LIMIT_WITHOUT_REASON], inFormats: [] };
  }
  const answer = ['Yes, and we advise it.'];
  const { limit } = recommendation;
  const limited: SettledTool = { ...asSettled(context), decision: 'limit', limit };
  return {
    ...base,
    answer,
    inFormats: sameTogether((format) =>
      format.supports.limit ? answerIn(format, context, limited) : COUNTS_NOTHING,
    ),
  };
}

/** The formats that count calls. */
const COUNTING = FORMATS.filter(({ supports }) => supports.limit).map(({ title }) => title);

const LIMIT_WITHOUT_REASON = `You can with ${listOf(COUNTING)}, though what it does gives no reason to.`;

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
  return {
    id: 'block',
    question: ['How do I block ', name(context), ' completely?'],
    answer: [],
    inFormats: sameTogether((format) => {
      const { supports } = format;
      const decision = supports.hide ? 'hide' : 'deny';
      if (supports[decision]) return answerIn(format, context, { ...asSettled(context), decision });
      return remembered('how to block', format, inItsSettings);
    }),
  };
}

function inItsSettings({ unlisted }: PolicyFormat): Answer {
  return only(`It can only ${unlisted} by file. Turn the tool off in its own settings.`);
}

/** The tool without any decision yet. */
function asSettled({ tool }: QuestionContext): Pick<SettledTool, 'tool' | 'conditions'> {
  return { tool: tool.verdict.name, conditions: [] };
}

type Answer = Omit<AnswerInFormat, 'formats'>;

function only(words: string): Answer {
  return { answer: [words], pieces: null };
}

const COUNTS_NOTHING = only('It counts no calls.');
const HANDLING_DOES = only('The text under Handling does.');
const WHOLE_POLICY_DOES = only('The whole policy of the server does.');
const CHANGE_WHOLE_POLICY = only('Change what the whole policy of the server says of it.');

/** What every format answers, once where several answer the same. */
function sameTogether(answer: (format: PolicyFormat) => Answer): AnswerInFormat[] {
  const answers: (Answer & { readonly formats: PolicyFormat[] })[] = [];
  for (const format of FORMATS) {
    const own = answer(format);
    const same = answers.find((other) => isSame(own, other));
    if (same === undefined) answers.push({ ...own, formats: [format] });
    else same.formats.push(format);
  }
  return answers;
}

/** Most answers differ in their first words, or are one sentence and nothing else. */
function isSame(one: Answer, other: Answer): boolean {
  const [words] = one.answer;
  const [otherWords] = other.answer;
  if (one.answer === other.answer && one.pieces === other.pieces) return true;
  if (words !== otherWords && (typeof words === 'string' || typeof otherWords === 'string'))
    return false;
  if (isSentence(one) && isSentence(other)) return true;
  return JSON.stringify([one.answer, one.pieces]) === JSON.stringify([other.answer, other.pieces]);
}

function isSentence({ answer, pieces }: Answer): boolean {
  return pieces === null && answer.length === 1 && typeof answer[0] === 'string';
}

/** What a format writes for a decision, unless another place shows it or the format cannot name the tool. */
function answerIn(
  format: PolicyFormat,
  { server, tool }: QuestionContext,
  settled: SettledTool,
): Answer {
  const id = server.listing.server;
  const outcome = settleTool(format, id, tool.recommendation);
  if ('refused' in outcome) return only(outcome.refused);
  const isHere = HERE.includes(format);
  if (writesTheSame(format, id, settled, outcome.settled))
    return isHere ? HANDLING_DOES : WHOLE_POLICY_DOES;
  if (!isHere) return CHANGE_WHOLE_POLICY;
  return { answer: explanationOf(format, settled), pieces: toolPieces(format, id, settled) };
}

const explanationOf = oncePerDecision((format, settled) => inlineOf(format.explain(settled)));

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
    inFormats: [],
  };
}

function sourceOf(profile: ScanProfile): Inline[] {
  if (profile.type === 'own')
    return [' It comes with the scanner of this site: ', { code: 'tool-risk mcp' }, '.'];
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
