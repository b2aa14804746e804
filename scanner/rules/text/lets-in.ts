import { isFirmly } from './effects.ts';
import type { ToolReading } from './reading.ts';
import { type Span, spanOf } from './span.ts';

/** Where the description says in words of its own who gets in by a call. */
export function saidToLetIn(tool: ToolReading): Span | undefined {
  const text = tool.description?.passage.text ?? '';
  const open = MAY_OPEN.test(text) ? spanOf(FOR_WHOEVER, text) : undefined;
  if (open !== undefined || isFirmly(tool, 'read')) return open;
  return spanOf(LETS, text) ?? spanOf(WHO_MAY, text);
}

// Alternatives without repetition: linear.
const MAY_OPEN = /\b(?:[Ll]ink|URL|url|[Rr]eadable|[Ll]ogin)\b/;
/** "A link. Whoever holds it can …", "with which anyone may see", "readable by anyone". Bounded in between: linear. */
const FOR_WHOEVER =
  /\b[Mm]akes? [^.]{1,24} readable by (?:any|every)(?:one|body)\b|\b(?:[Ll]ink|URL|url)s? [^.]{0,24}\b(?:anyone|anybody|outsiders) (?:can|may)\b|\b(?:[Ll]ink|URL|url)\b[^.]{0,24}[.:,] (?:[Ww]hoever|[Aa]nyone who|[Ee]very(?:one|body) who) (?:holds?|has)\b|\b(?:[Ll]ink|URL|url)\b[^.]{1,24}\bwith(?:out)? (?:no |a )?log(?:in|ging in)\b|\b[Aa]nyone who has the link can\b/;
/** "Lets another person watch …". Anchored: constant. */
const LETS =
  /^[Ll]ets (?:(?:a|an|another|the) (?:[a-z]{1,12} )?(?:person|colleague|guest|friend|relative|user|member|agent|teacher|doctor|partner|driver|operator)|somebody|someone) (?!know|sign)/;
/** "Sets who may edit …", "Limits viewing to …". Anchored or fixed words: linear. */
const WHO_MAY =
  /\b(?:[Ss]ets?|[Cc]hanges?|[Rr]eplaces?|[Dd]efines?|[Dd]ecides?|target:|protection:) (?:[^.]{1,40} )?who (?:may|can|is allowed to)\b|^(?:[Rr]estricts?|[Ll]imits?) (?:viewing|editing|access|reading)\b/;
