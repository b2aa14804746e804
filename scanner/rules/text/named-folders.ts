import { mayHave, type Passage } from './passage.ts';
import { type Span, spanOf } from './span.ts';
import { MARK } from './word.ts';

/** "In the export directory", "from the user's fonts folder": a folder called by what a machine keeps there, and where it stands. */
export function namedFolder(passage: Passage | undefined): Span | undefined {
  if (passage === undefined || !mayHave(passage, MARK.folder)) return undefined;
  return spanOf(NAMED, passage.text);
}

/** Bounded on both sides of the words that may stand in between: linear in the length of the text. */
const NAMED =
  /\b(?:to|in|into|under|from) (?:the |a |an |its |your )?(?:[\w'’-]{1,16} ){0,2}(?:(?:output|export|data|temp|temporary|downloads?|scratch|build|config|cache|capture|spool|working|home|local|content|media|import|backup|user['’]s|fonts?|world|plugins?|mods?|save) (?:directory|dir|folder)|(?:new|target|site|source|project) (?:directory|dir))\b/;
