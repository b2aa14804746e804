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
