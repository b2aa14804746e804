import type { Act } from './act.ts';
import type { SensedAct, ToolReading } from './reading.ts';

/** "The papers of an author": titles and numbers of a catalogue, unless they are read or searched. */
export function isCard({ lemma, verbClass, object }: Act): boolean {
  return verbClass === 'retrieve' && lemma !== 'read' && CATALOGUED.has(object.head);
}

const CATALOGUED = new Set(['paper', 'publication', 'preprint']);

/** "Finds layout issues", "Debugs loading issues": found by the tool and filed by nobody. */
export function isOwnIssue({ lemma, object: { head, words } }: Act): boolean {
  return head === 'issue' && (lemma === 'debug' || words.some((word) => OWN_ISSUES.has(word)));
}

/** "Returns any issues found": by the tool itself. */
export function isIssueFound({ act, field }: SensedAct, { description }: ToolReading): boolean {
  if (act.object.head !== 'issue' || field !== 'description') return false;
  return FOUND.test(description?.passage.text.slice(act.object.end, act.object.end + 12) ?? '');
}

// Anchored, no repetition: constant.
const FOUND = /^ (?:found|detected|identified|discovered)/;

const OWN_ISSUES = new Set(
  'quality loading startup session login runtime setup deployment infrastructure cluster environment system common known performance security resource network layout rendering integration accessibility a11y lint type dependency configuration validation data health connectivity build compatibility compliance schema'.split(
    ' ',
  ),
);

/** "Details of a sent message", "Bounced messages": what one has sent oneself, and what became of it. */
export function isOwnMail({ act, field }: SensedAct, { description }: ToolReading): boolean {
  const text = description?.passage.text ?? '';
  const said =
    field === 'description' ? text.slice(act.start, act.clauseEnd) : text.slice(0, FIRST);
  return OWN_MAIL.test(said);
}

/** Where the name alone speaks, the first words of the description say whose it is. */
const FIRST = 60;
// Alternatives without repetition, and two words: linear.
const OWN_MAIL = /\b(?:[Ss]ent|[Bb]ounced) (?:\w{1,20} )?(?:messages?|emails?|mails?|sms)\b/;

/** Whether the screen that is shown is that of pages, as opposed to that of a telephone or a machine. */
export function showsPages({ server, name, description }: ToolReading): boolean {
  const isOfPages = ({ lower }: { readonly lower: string }): boolean => PAGES.has(lower);
  return (
    name.words.some(isOfPages) ||
    !server.nameWords.isDisjointFrom(PAGES) ||
    (description?.passage.tokens.some(isOfPages) ?? false)
  );
}

const PAGES = new Set(
  'browser page pages web website webpage url site playwright puppeteer selenium chrome firefox chromium'.split(
    ' ',
  ),
);

/** "Fetches article URLs", "extracts the links of a note": where they lead is not read, unless they stand on a page. */
export function isListOfLinks({ object: { head, words, complement } }: Act): boolean {
  if (head !== 'link' && (head !== 'url' || words.length === 1)) return false;
  return complement.length > 0 && !complement.some((word) => LINKED_FROM.has(word));
}

const LINKED_FROM = new Set(['url', 'page', 'webpage', 'website', 'site', 'web', 'html']);

/** "Asks for analytics of conversations": what is asked for is counted. */
export function isOfFigures({ object: { complement } }: Act): boolean {
  return complement.some((word) => FIGURES.has(word));
}

const FIGURES = new Set(['analytics', 'statistic', 'statistics', 'metric', 'metrics', 'count']);

/** "Lists posts by category and status": those of a site that the server looks after, and its owner wrote them. */
export function isOwnPost({ act }: SensedAct, tool: ToolReading): boolean {
  const { head, complement } = act.object;
  if (head !== 'post' && complement.at(-1) !== 'post') return false;
  const names = tool.server.wordsOfTools();
  if (!names.isDisjointFrom(MET)) return false;
  const isFiled = tool.parameters.some(({ key }) => FILED.has(key));
  return isFiled || !names.isDisjointFrom(LOOKED_AFTER);
}

/** Where people meet, posts are those of others. */
const MET = new Set(
  'topic topics thread threads forum subreddit timeline follow followers tweet channel channels group groups'.split(
    ' ',
  ),
);
const FILED = new Set(['category', 'categories', 'categoryid', 'taxonomy']);
const LOOKED_AFTER = new Set(
  'plugin plugins theme themes category categories taxonomy taxonomies site'.split(' '),
);

/** "Details of an advert", by its number: whoever offers something wrote it, unless adverts are placed with the same server. */
export function isAdvert({ act }: SensedAct, { server, parameters }: ToolReading): boolean {
  const { words, complement } = act.object;
  if (act.verbClass !== 'retrieve' || act.lemma === 'list') return false;
  const last = words.at(-1) ?? '';
  const isOne = ADVERTS.has(last) || (TELLING.has(last) && ADVERTS.has(complement.at(-1) ?? ''));
  if (!isOne || words.some((word) => OF_THINGS.has(word))) return false;
  const isNamed = parameters.some(({ words: named }) => ONE_OF.has(named.at(-1)?.lower ?? ''));
  return isNamed && server.wordsOfTools().isDisjointFrom(PLACES_ADVERTS);
}

const ADVERTS = new Set('listing posting advert advertisement vacancy'.split(' '));
const TELLING = new Set('information info detail details'.split(' '));
const OF_THINGS = new Set('directory file folder package stock token code coin price'.split(' '));
const ONE_OF = new Set(['id', 'url', 'slug']);
const PLACES_ADVERTS = new Set('create add publish update edit delete deactivate end'.split(' '));

/** "Details of a feed" beside tools for its entries: where articles come from, and none of them. */
export function isSource({ act }: SensedAct, { server }: ToolReading): boolean {
  const { words, complement } = act.object;
  if (!words.includes('feed') && complement.at(-1) !== 'feed') return false;
  if (act.lemma === 'read' || act.lemma === 'fetch') return false;
  return !server.wordsOfTools().isDisjointFrom(IN_FEEDS);
}

const IN_FEEDS = new Set(['entry', 'entries', 'article', 'articles']);

/** "Which messages are unread", "How long a review takes": the answer is a figure or a name, and nothing of what stands there. */
export function isAskedAbout({ act, field }: SensedAct, { description }: ToolReading): boolean {
  if (field !== 'description' || !act.implied) return false;
  return QUESTIONS.has(description?.passage.tokens[0]?.lower ?? '');
}

const QUESTIONS = new Set(['which', 'how', 'where', 'when', 'whether', 'is', 'are', 'would']);

/** "Lists the commits since a tag" of a checkout on the machine: whoever works there wrote them. */
export function isOwnCommit({ act: { object } }: SensedAct, tool: ToolReading): boolean {
  if (object.head !== 'commit' && !object.words.includes('commit')) return false;
  if (tool.server.worksInCheckout()) return true;
  return tool.parameters.some(({ depth, kind }) => depth === 0 && kind === 'path');
}
