import { isFirmly } from './effects.ts';
import { isAbroad, mayHave } from './passage.ts';
import type { ToolReading } from './reading.ts';
import { type Span, spanOf } from './span.ts';
import { MARK } from './word.ts';

/** Where the description says in words of its own who gets in by a call. */
export function saidToLetIn(tool: ToolReading): Span | undefined {
  const { passage } = tool.description ?? {};
  if (passage === undefined) return undefined;
  const { text } = passage;
  const invited = isAbroad(passage) && !isFirmly(tool, 'read') ? invitesAbroad(text) : undefined;
  if (invited !== undefined) return invited;
  const open = mayHave(passage, MARK.open) ? spanOf(FOR_WHOEVER, text) : undefined;
  if (open !== undefined || isFirmly(tool, 'read')) return open;
  const said = spanOf(LETS, text) ?? spanOf(LIMITS, text);
  return said === undefined && text.includes('who ') ? spanOf(WHO_MAY, text) : said;
}

/** 招待リンクを作成: whoever gets the link is let in. */
function invitesAbroad(text: string): Span | undefined {
  const words = INVITATIONS_ABROAD.find((each) => text.includes(each));
  if (words === undefined) return undefined;
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const INVITATIONS_ABROAD =
  `招待リンク;招待コード;招待URL;邀请链接;邀请码;邀請連結;邀請碼;초대 링크;초대링크;초대 코드;ригласительн;сылку-приглашение;
nlace de invitación;ódigo de invitación;ink de convite;ódigo de convite;ien d'invitation;ien d’invitation;inladungslink;inladungscode`
    .replaceAll('\n', '')
    .split(';');

/** "A link. Whoever holds it can …", "with which anyone may see", "readable by anyone". Bounded in between: linear. */
const FOR_WHOEVER =
  /\b[Mm]akes? [^.]{1,24} readable by (?:any|every)(?:one|body)\b|\b(?:[Ll]ink|URL|url)s? [^.]{0,24}\b(?:anyone|anybody|outsiders) (?:can|may)\b|\b(?:[Ll]ink|URL|url)\b[^.]{0,24}[.:,] (?:[Ww]hoever|[Aa]nyone who|[Ee]very(?:one|body) who) (?:holds?|has)\b|\b(?:[Ll]ink|URL|url)\b[^.]{1,24}\bwith(?:out)? (?:no |a )?log(?:in|ging in)\b|\b[Aa]nyone who has the link can\b/;
/** "Lets another person watch …". Anchored: constant. */
const LETS =
  /^[Ll]ets (?:(?:a|an|another|the) (?:[a-z]{1,12} )?(?:person|colleague|guest|friend|relative|user|member|agent|teacher|doctor|partner|driver|operator)|somebody|someone) (?!know|sign)/;
/** "Limits viewing to …". Anchored: constant. */
const LIMITS = /^(?:[Rr]estricts?|[Ll]imits?) (?:viewing|editing|access|reading)\b/;
/** "Sets who may edit …". Bounded in between: linear. */
const WHO_MAY =
  /\b(?:[Ss]ets?|[Cc]hanges?|[Rr]eplaces?|[Dd]efines?|[Dd]ecides?|target:|protection:) (?:[^.]{1,40} )?who (?:may|can|is allowed to)\b/;
