import type { BreadcrumbList, Dataset, FAQPage, WithContext } from 'schema-dts';
import { href } from './href.ts';
import type { Inline } from './inline.ts';
import type { Question } from './questions.ts';
import { routes } from './routes.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { visibleText } from './visible-text.ts';

/** What a page says of itself to search engines, in the words of schema.org. */
export type StructuredData =
  | WithContext<BreadcrumbList>
  | WithContext<Dataset>
  | WithContext<FAQPage>;

/** A step on the way to a page; the last is the page itself. */
export interface Crumb {
  readonly name: string;
  readonly route: string;
}

/** The way to a page. Its own address, which its end would repeat, may be left out. */
export function breadcrumbsOf(site: Site, crumbs: readonly Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, route }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: plain(name),
      ...(index < crumbs.length - 1 && { item: wholeAddress(site, href(route)) }),
    })),
  };
}

/** Answers that send the reader to another part of the page, which search engines do not show. */
const POINTS_ELSEWHERE = new Set(['enforce']);

/** The questions of a page with answers that stand by themselves, whatever client the reader has. */
export function faqOf(questions: readonly Question[]): WithContext<FAQPage> {
  const answered = questions.filter(
    ({ id, inFormats }) => inFormats.length === 0 && !POINTS_ELSEWHERE.has(id),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: answered.map(({ question, answer }) => ({
      '@type': 'Question',
      name: wordsOf(question),
      acceptedAnswer: { '@type': 'Answer', text: wordsOf(answer) },
    })),
  };
}

/** The catalogue as a set of data that anybody may fetch. */
export function datasetOf(
  site: Site,
  description: string,
  measuredUntil: string | null,
): WithContext<Dataset> {
  const at = (route: string) => wholeAddress(site, href(route));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: plain(site.title),
    description: plain(description),
    url: at(routes.api),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: plain(site.title) },
    ...(measuredUntil !== null && { dateModified: measuredUntil.slice(0, 10) }),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: at(routes.apiIndex),
      },
    ],
  };
}

/**
 * JSON that a script element can hold: nothing in it can end the element or begin a comment.
 *
 * @example scriptJson(['</script>']) // => '["\\u003c/script\\u003e"]'
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function wordsOf(inlines: readonly Inline[]): string {
  return plain(
    inlines
      .map((inline) =>
        typeof inline === 'string' ? inline : 'code' in inline ? inline.code : inline.link,
      )
      .join(''),
  );
}

/** What could be an element or a character reference. */
const HTML = /[&<>]/;

/** Search engines may take texts for HTML: what would be an element there is escaped once more. */
function plain(text: string): string {
  if (!HTML.test(text)) return visibleText(text);
  return visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
