import type { CatalogueServer } from './catalogue.ts';
import { href } from './href.ts';
import { codeBlock, codeSpan, inertText, link } from './inert-markdown.ts';
import {
  joinBlocks,
  list,
  provenanceBlock,
  section,
  stateBlocks,
  toolLine,
  WHOSE_WORDS,
} from './markdown-blocks.ts';
import { routes } from './routes.ts';
import { wordsOfCompletion } from './server-state.ts';
import { adviceInWords, signalsOf, worstFirst, worstLevel } from './server-summary.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { levelsInWords, tallyOf } from './tally.ts';
import { count, titleOf } from './words.ts';

/** The data sheet of a server as Markdown. */
export function serverMarkdown(site: Site, server: CatalogueServer): string {
  const { listing, observation, tools } = server;
  const page = wholeAddress(site, href(routes.server(listing.server)));
  const json = wholeAddress(site, href(routes.apiServer(listing.server)));
  return joinBlocks([
    `# ${inertText(listing.title)}`,
    inertText(listing.summary),
    `The same as ${link('a page', page)} and as ${link('JSON', json)}.`,
    WHOSE_WORDS,
    ...stateBlocks(server.state),
    section('Label', [labelBlock(server)]),
    section('Tools, worst first', [
      list(worstFirst(tools).map((tool) => toolLine(site, server, tool))),
    ]),
    section('Entries that could not be read', [
      list(
        (observation?.quarantined ?? []).map(
          ({ name, reason }) => `${codeSpan(name ?? 'without a name')}: ${inertText(reason)}`,
        ),
      ),
    ]),
    section('Instructions', [
      observation?.instructions === undefined ? null : codeBlock(observation.instructions),
    ]),
    section('Policy', [
      tools.length === 0
        ? null
        : `${adviceInWords(tools)}: ${link('the policy in every format', `${page}#policy`)}.`,
    ]),
    section('Provenance', [provenanceBlock(server)]),
  ]);
}

function labelBlock({ tools, observation, state }: CatalogueServer): string {
  const tally = tallyOf(tools);
  const worst = worstLevel(tally);
  if (worst === null) {
    const why = observation ? 'it lists no tools' : wordsOfCompletion(state.completion);
    return `Nothing is known of its tools: ${why}. That is no sign of safety.`;
  }
  const signals = signalsOf(tally).map(({ id, tools: number }) => `${titleOf(id)} (${number})`);
  return list([
    `Level: **${titleOf(worst)}** at worst`,
    `${count(tally.tools, 'tool')}: ${levelsInWords(tally)}`,
    `Signals: ${signals.length === 0 ? 'none found' : signals.join('; ')}`,
  ]);
}
