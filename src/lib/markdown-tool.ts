import type { Finding } from '../../scanner/contract/verdict.ts';
import type { PolicyFormat } from '../../scanner/policy/format.ts';
import { visibleJson } from '../../scanner/policy/visible-json.ts';
import { annotationRows } from './annotations.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { titleOfDecision } from './decision-words.ts';
import { describeField } from './field-words.ts';
import { type DecisionElsewhere, handlingOf, type Snippet } from './handling.ts';
import { href } from './href.ts';
import { codeBlock, codeSpan, inertText, link, visibleBlock } from './inert-markdown.ts';
import { inlineOf } from './inline.ts';
import {
  joinBlocks,
  list,
  provenanceBlock,
  section,
  sentenceOf,
  stateBlocks,
  toolLine,
  twinAddress,
  WHOSE_WORDS,
} from './markdown-blocks.ts';
import type { RelatedTool } from './related.ts';
import { remembered } from './remember.ts';
import { routes } from './routes.ts';
import { labelOfSignal } from './signal-words.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { textOfPieces } from './snippet-pieces.ts';
import {
  describeConfidence,
  describeParameterRisk,
  describeReversibility,
} from './verdict-words.ts';
import { listOf, sentence, titleOf } from './words.ts';

/**
 * The data sheet of a tool as Markdown: the sections of its page, from the same objects, but for the
 * questions, whose answers all stand in the other sections.
 */
export function toolMarkdown(
  site: Site,
  server: CatalogueServer,
  tool: CatalogueTool,
  related: readonly RelatedTool[],
): string {
  const { listing, state } = server;
  const { verdict } = tool;
  return joinBlocks([
    `# ${codeSpan(verdict.name, 80)}: ${verdict.risk} risk`,
    `A tool of ${link(listing.title, twinAddress(site, routes.server(listing.server)))}. The same as ${link('a page', wholeAddress(site, href(routes.tool(listing.server, tool.observed.slug))))} and as ${link('JSON', wholeAddress(site, href(routes.apiTool(listing.server, tool.observed.slug))))}.`,
    WHOSE_WORDS,
    ...stateBlocks(state),
    section('Label', [labelBlock(tool)]),
    section('What a call can do', effectBlocks(site, tool)),
    section('Definition', definitionBlocks(tool)),
    section('Handling', handlingBlocks(site, server, tool)),
    section('Related tools', [list(related.map((each) => toolLine(site, each.server, each.tool)))]),
    section('Provenance', [provenanceBlock(server, tool)]),
  ]);
}

function labelBlock(tool: CatalogueTool): string {
  const { risk, category, signals } = tool.verdict;
  const named = signals.map(labelOfSignal);
  return list([
    `Level: **${titleOf(risk)}**`,
    `Category: **${titleOf(category)}**`,
    `Signals: ${named.length === 0 ? 'none found' : named.join('; ')}`,
    `Advice: **${titleOfDecision(tool)}**`,
  ]);
}

function effectBlocks(site: Site, { verdict }: CatalogueTool): string[] {
  const words = [describeReversibility(verdict), describeConfidence(verdict)].filter(Boolean);
  const told = verdict.findings.filter(({ claim }) => claim.about !== 'parameter');
  return [
    sentenceOf(inlineOf(sentence(verdict.summary)), site),
    words.join(' '),
    list(verdict.conflicts.map((conflict) => sentenceOf(inlineOf(sentence(conflict)), site))),
    list(told.map((finding) => findingLine(site, finding))),
  ];
}

const ROLES: Record<Finding['role'], string> = {
  decides: 'decided',
  supports: 'agrees',
  overruled: 'was outweighed',
};

function findingLine(site: Site, { field, text, says, rule, role }: Finding): string {
  const place = describeField(field);
  const where = place.name === '' ? place.words : `${place.words} ${codeSpan(place.name, 60)}`;
  return `In ${where}, ${codeSpan(text)}: ${sentenceOf(inlineOf(sentence(says)), site)} The rule ${linkOfRule(site, rule)} ${ROLES[role]}.`;
}

/** A few rules find everything. */
function linkOfRule(site: Site, rule: string): string {
  const links = remembered('links of rules', site, () => new Map<string, string>());
  const known = links.get(rule);
  if (known !== undefined) return known;
  const made = link(rule, wholeAddress(site, href(routes.rule(rule))));
  links.set(rule, made);
  return made;
}

function definitionBlocks({ observed, verdict }: CatalogueTool): string[] {
  const { definition } = observed;
  const contradicted = annotationRows(definition, verdict).filter(
    ({ agreement }) => agreement === 'contradicts',
  );
  return [
    definition.description === undefined
      ? 'It has no description.'
      : codeBlock(definition.description),
    list(
      verdict.parameters.map(
        ({ name, kind }) => `${codeSpan(name, 80)} ${describeParameterRisk(kind)}.`,
      ),
    ),
    list(
      contradicted.map(
        ({ hint, declared, ours }) =>
          `The hint ${codeSpan(hint)} says ${inertText(declared)}; we say: ${ours}.`,
      ),
    ),
    'All of it, as the server gives it:',
    visibleBlock(visibleJson(definition), 'json'),
  ];
}

function handlingBlocks(site: Site, server: CatalogueServer, tool: CatalogueTool): string[] {
  const { title, reason, conditions, cautions, snippets, elsewhere } = handlingOf(server, tool);
  return [
    `**${title}.** ${sentenceOf([...reason, ' ', ...conditions], site).trim()}`,
    list(cautions.map(inertText)),
    ...snippets.flatMap((snippet) => [
      snippetSentence(site, snippet),
      snippetBlock(snippet.format, snippet.pieces),
    ]),
    remembered('Markdown', elsewhere, elsewhereBlock),
  ];
}

function elsewhereBlock(elsewhere: readonly DecisionElsewhere[]): string {
  return list(
    elsewhere.map(({ formats, title }) => {
      const titles = listOf(formats.map((format) => format.title));
      return `In the whole policy of the server for ${inertText(titles)}: ${inertText(title)}`;
    }),
  );
}

function snippetSentence(site: Site, { format, instead, explanation, trap }: Snippet): string {
  const said = [
    instead === null ? '' : `**${instead}** is the nearest that it can do.`,
    remembered('Markdown', explanation, (words) => sentenceOf(words, site)),
    trap === null ? '' : inertText(trap),
  ];
  const words = said.filter((each) => each !== '').join(' ');
  return `${remembered('Markdown', format, placeOfFragment)}: ${words}`;
}

function placeOfFragment({ title, documentation, file }: PolicyFormat): string {
  return `For ${link(title, documentation)}, a fragment of ${codeSpan(file)}`;
}

function snippetBlock({ syntax }: PolicyFormat, pieces: Snippet['pieces']): string {
  return pieces === null ? '' : codeBlock(textOfPieces(pieces).trimEnd(), syntax);
}
