import type { Draft, Rule } from './rule.ts';
import { actRule, all, draftsWhere, NO_DRAFTS, saidAs } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { isCalledPrivate, privateNounOf } from './text/called-private.ts';
import { isOfContainer } from './text/containers.ts';
import { isCountedAbroad } from './text/counted.ts';
import { isEver, isFirmly } from './text/effects.ts';
import { isKindOfFile, looksThroughFiles } from './text/files.ts';
import { namesGivenText, worksOnOwnMachine } from './text/locality.ts';
import { isShapeOfLogs } from './text/logs.ts';
import { asksLedger, isOnLedger } from './text/machines.ts';
import { isNobodys } from './text/nobodys.ts';
import { isFilter, isOnlyNamed } from './text/not-files.ts';
import { speaksOf } from './text/object-phrase.ts';
import { isAskedOfOneself } from './text/of-somebody.ts';
import { isSomebodys } from './text/own-life.ts';
import { isOfOwnAccount, isOfOwnDeals, isOfOwnMoney } from './text/own-money.ts';
import { isInOwnPlace } from './text/own-places.ts';
import { isInTheOpen, isNamedPosted, isOfWebPage, isPublished } from './text/published.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, SensedAct, ToolReading } from './text/reading.ts';
import { returnsRows } from './text/rows.ts';
import { isEnvironment } from './text/secrets.ts';
import { isWithheld } from './text/withheld.ts';
import { TOPIC } from './text/word.ts';

const MEDIUM = { about: 'risk', risk: 'medium' } as const;
const PRIVATE = TOPIC.private | TOPIC.health;
/** Verbs that bring the text of a file to light. */
const DRAWS_OUT = new Set(
  'extract parse convert transcribe summarize summarise ocr translate render'.split(' '),
);
/** Folders that a tool may look into, as opposed to files that it shows. */
const FOLDERS = new Set(['folder', 'directory', 'subdirectory', 'path']);
/** Verbs that go through a folder, whatever is in it. */
const GOES_THROUGH = new Set(['scan', 'walk', 'traverse', 'crawl']);

/** What is read is private or sensitive by its kind: mail, notes, logs, memory, files of the own machine. */
const acts = actRule({
  id: 'content-is-private',
  title: 'What it reads is private or sensitive',
  speaksTo: { risk: 'raised' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  claim: MEDIUM,
  concerns: (tool) => isEver(tool, 'read'),
  holds: (sensed, tool) =>
    sensed.effect === 'read' &&
    (isPrivate(sensed) ||
      returnsRows(sensed, tool) ||
      showsFile(sensed, tool) ||
      isOfOwnDeals(sensed, tool) ||
      isOfOwnAccount(sensed, tool) ||
      isCalledPrivate(sensed, tool) ||
      isSomebodys(sensed, tool) ||
      isInOwnPlace(sensed, tool)) &&
    !isNobodys(sensed, tool) &&
    !isNamedPosted(sensed, tool) &&
    !isSaidOtherwise(sensed, tool) &&
    !isNameOfSetting(sensed, tool) &&
    !isOfContainer(sensed, tool) &&
    !asksLedger(tool),
  says: (_, thing) => `${quoted(thing)} is private or sensitive.`,
});

/** What is read is private or sensitive: by its kind, or because somebody's own is spoken of. */
export const rule: Rule = {
  ...acts,
  find: (tool) =>
    all(acts.find(tool), nounDrafts(tool), ownDrafts(tool), laterDrafts(tool), mineDrafts(tool)),
};

/** `my_berths`, "What do I owe?": whoever asks speaks of what is theirs. */
function mineDrafts(tool: ToolReading): readonly Draft[] {
  const [first] = tool.name.words;
  if (first === undefined || !isAskedOfOneself(tool)) return NO_DRAFTS;
  const says = 'What is asked for belongs to whoever asks.';
  return [{ field: 'name', span: [first.start, first.end], says, claim: MEDIUM }];
}

/** Where the name has no verb and the description names nothing: the noun of the name. */
function nounDrafts(tool: ToolReading): readonly Draft[] {
  const noun = isFirmly(tool, 'read') ? privateNounOf(tool) : undefined;
  if (noun === undefined) return NO_DRAFTS;
  const says = `${quoted(noun.lower)} is private or sensitive.`;
  return [{ field: 'name', span: [noun.start, noun.end], says, claim: MEDIUM }];
}

/** "Gets a briefing. Searches the notes and sums them up": what the answer is drawn from. */
function laterDrafts(tool: ToolReading): readonly Draft[] {
  if (!isFirmly(tool, 'read')) return NO_DRAFTS;
  return draftsWhere(tool.description?.later ?? [], tool, drawsFromPrivate, laterDraft);
}

const laterDraft = saidAs('The description says that it draws on what is private.', MEDIUM);

function drawsFromPrivate(said: LaterAct): boolean {
  const { act, form, sentence } = said;
  const isDone = form === 'third' && sentence.section === 'body';
  if (!isDone || (act.lemma !== 'search' && act.lemma !== 'retrieve')) return false;
  return (act.object.topics & PRIVATE) !== 0 && isPrivate(said);
}

/** "Lists variables. Values are not shown": what they are called is nobody's secret. */
function isNameOfSetting({ act }: SensedAct, { description }: ToolReading): boolean {
  return isEnvironment(act.object) && isWithheld(description?.passage);
}

/** `get_item_notes`, "Retrieves the comments of an item": what is shown is what the description calls it. */
function isSaidOtherwise({ field, act }: SensedAct, { description }: ToolReading): boolean {
  if (field === 'description') return false;
  const firm = description?.main.filter((said) => said.firm) ?? [];
  return (
    firm.length > 0 &&
    firm.every(
      (said) => (saysWhat(said) || isNarrower(said, act)) && !isPrivate(said) && !returnsRows(said),
    )
  );
}

/** `get_hall_calendar`, "Gets the market calendar": a kind of it that is nobody's; `query_jars`, "Lists the jars": no query of the caller's own. */
function isNarrower({ act: { object } }: SensedAct, named: Act): boolean {
  if (object.words.includes('list')) return false;
  if (named.lemma === 'query' && !isPrivate({ act: named })) return true;
  return object.head === named.object.head && object.words.length > named.object.words.length;
}

function saysWhat({ act }: SensedAct): boolean {
  if (FIGURES.has(act.object.head) || isOfPosition(act)) return true;
  return (act.object.topics & TOPIC.foreign) !== 0 || isOfWebPage(act) || isOnLedger(act);
}

/** "Use this when the user asks what is on their calendar": no verb says it, and whose it is does. */
function ownDrafts(tool: ToolReading): readonly Draft[] {
  const { description, nameActs } = tool;
  if (description === undefined || !isFirmly(tool, 'read')) return NO_DRAFTS;
  if (description.main.some(({ firm }) => firm) || !nameActs.some(({ firm }) => firm))
    return NO_DRAFTS;
  const { tokens } = description.passage;
  const at = tokens.findIndex(
    ({ lower }, place) => KEEPSAKES.has(lower) && POSSESSIVE.has(tokens[place - 1]?.lower ?? ''),
  );
  const [first, last] = [tokens[at - 1], tokens[at]];
  if (first === undefined || last === undefined) return NO_DRAFTS;
  return [
    {
      field: 'description',
      span: [first.start, last.end],
      says: `${quoted(last.lower)} of somebody is private.`,
      claim: MEDIUM,
    },
  ];
}

const POSSESSIVE = new Set(['their', 'your', 'my', "user's", 'his', 'her']);
const KEEPSAKES = new Set(
  'calendar inbox mailbox mails emails messages notes contacts photos diary memories orders'.split(
    ' ',
  ),
);

/** Verbs that give an answer about something and do not show it. */
const ANSWERS = new Set(
  'estimate preview render simulate evaluate assess validate verify check diagnose troubleshoot compare calculate count convert normalize normalise sanitize decode engage suggest predict propose'.split(
    ' ',
  ),
);

function isPrivate({ act }: Pick<SensedAct, 'act'>): boolean {
  if (isPublished(act)) return false;
  if (act.object.words.includes('unread')) return !FIGURES.has(act.object.head);
  if (ANSWERS.has(act.lemma)) return false;
  if (act.object.head !== 'dump' && speaksOf(act.object, GAUGES)) return false;
  if (act.lemma === 'list' && SHELVES.has(act.object.head)) return false;
  if (act.object.words.some((word) => LOOKS_IN.has(word))) return !SET_UP.has(act.object.head);
  if (act.object.complement.some((word) => CAMERAS.has(word))) return true;
  if (act.verbClass === 'retrieve' && act.object.head === 'process' && !act.implied) return true;
  if (isOnLedger(act) || isOfWebPage(act) || isInTheOpen(act) || isShapeOfLogs(act)) return false;
  if (isPutOut(act)) return true;
  if (act.verbClass === 'fetch-away' && act.object.head === 'result') return true;
  if (act.lemma === 'capture' && act.object.words.some((word) => CAUGHT.has(word))) return true;
  if (act.object.head === 'response' && act.object.complement.some((word) => ASKED_IN.has(word))) {
    return true;
  }
  if (act.object.words.includes('how')) return false;
  if (isOfKind(act) || FIGURES.has(act.object.head) || isCountedAbroad(act)) return false;
  if (isOfOwnMoney(act)) return true;
  if (speaksOf(act.object, TRANSCRIPTS) && speaksOf(act.object, SPOKEN_IN)) return true;
  if (act.object.head === 'history' && act.object.words.some((word) => DONE.has(word))) return true;
  if (isOfPosition(act)) return false;
  if (act.object.head === 'event' && (act.object.around & PRIVATE) !== 0) return true;
  return (act.object.reach & PRIVATE) !== 0 || (act.object.around & TOPIC.log) !== 0;
}

/** "Statistics about the notes": counted, and none of them shown. */
const FIGURES = new Set(['statistic', 'statistics', 'stat', 'stats', 'count', 'number']);

/** "The colours of a note type", `list_meeting_types`: of all of a kind, and of none in particular. */
function isOfKind({ object: { head, topics, complement } }: Act): boolean {
  return KINDS.has(head) || ((topics & PRIVATE) === 0 && KINDS.has(complement.at(-1) ?? ''));
}

const KINDS = new Set(
  'type template format category model schema structure meaning color colour rule filter'.split(
    ' ',
  ),
);

/** "An opening for a position": looked up for a place on a board, a shelf or a track. */
function isOfPosition({ object: { topics, words, complement } }: Act): boolean {
  if (words.at(-1) === 'position') return complement.some((word) => STANDS.has(word));
  return (topics & PRIVATE) === 0 && words.length > 0 && complement.at(-1) === 'position';
}

/** What has a place where it stands or points, and holds no shares. */
const STANDS = new Set(
  'bot player cursor mouse window robot joint arm actor entity camera'.split(' '),
);

/** Which of these there are says nothing of what they hold. */
const SHELVES = new Set('calendar mailbox drive camera folder notebook group'.split(' '));

const TRANSCRIPTS = new Set(['transcript']);
/** What was said in these is between those who were there. */
const SPOKEN_IN = new Set('session call meeting chat conversation interview raw agent'.split(' '));

/** A history of these shows what somebody did. */
const DONE = new Set(
  'call command dictation clipboard prompt keystroke visit login listening watch viewing driving play playback trip ride rental borrowing donation travel dining door motion access attendance charging'.split(
    ' ',
  ),
);

/** What people answer to these is theirs. */
const ASKED_IN = new Set(['form', 'survey', 'questionnaire', 'poll']);

/** What a terminal, a command or a process puts out can hold anything. */
function isPutOut({ object: { head, words, around, complement } }: Act): boolean {
  if (words.includes('pane') || complement.includes('pane'))
    return words.some((word) => SHOWN_IN.has(word));
  if (head !== 'output' && head !== 'result') return false;
  return (around & TOPIC.shell) !== 0 || complement.includes('process');
}

const SHOWN_IN = new Set(['content', 'text', 'output']);

/** Whatever lies there or passes by is taken along. */
const CAUGHT = new Set(['desktop', 'packet', 'traffic']);

/** Beside these words "memory" is that of a machine. */
const GAUGES = new Set(
  'cpu usage ram heap depth age utilization utilisation stack backtrace'.split(' '),
);
/** What looks into rooms. */
const CAMERAS = new Set(['camera', 'webcam', 'microphone', 'doorbell']);
/** How what looks in is set up shows nothing of what it sees. */
const SET_UP = new Set(
  'status state availability config configuration setting settings usage capability'.split(' '),
);
/** What follows a person at work, wherever it stands in a list ("screen + clipboard + keys"). */
const LOOKS_IN = new Set([...CAMERAS, 'clipboard', 'keystroke', 'keylog', 'dictation', 'diary']);

/** Where a tool works is not what it shows. */
const ROOMS = new Set(['root', 'cwd', 'workspace', 'workdir', 'worktree']);
/** `cache_dir`: what comes from elsewhere is kept there. */
const LANDS = new Set(['cache']);

/** Verbs that give a figure and show nothing of the file. */
const MEASURES = new Set(
  'estimate measure detect gauge quantify benchmark track test ping'.split(' '),
);

/** The contents or the names of files; what is merely measured or computed from a file is not private by that. */
function showsFile(sensed: SensedAct, tool: ToolReading): boolean {
  const { act } = sensed;
  const looksInto = act.verbClass === 'check' && !MEASURES.has(act.lemma);
  const shows =
    looksInto ||
    act.verbClass === 'retrieve' ||
    act.verbClass === 'search' ||
    act.verbClass === 'open' ||
    DRAWS_OUT.has(act.lemma);
  const isSearched = looksThroughFiles(act);
  if (!(shows || isSearched) || (act.object.topics & TOPIC.number) !== 0) return false;
  if (KINDS.has(act.object.complement.at(-1) ?? '')) return false;
  const hasPath = tool.parameters.some(
    (parameter) =>
      parameter.kind === 'path' &&
      !ROOMS.has(parameter.words.at(-1)?.lower ?? '') &&
      !LANDS.has(parameter.words[0]?.lower ?? '') &&
      !namesGivenText(parameter, tool) &&
      !isFilter(parameter, tool),
  );
  const isShut =
    FOLDERS.has(act.object.head) &&
    !act.object.words.includes('local') &&
    !GOES_THROUGH.has(act.lemma);
  const isOfFile = (act.object.topics & TOPIC.file) !== 0 && !isShut && !act.implied;
  const isContent = (isOfFile && !isKindOfFile(act)) || isSearched;
  return (hasPath || (isContent && !isOnlyNamed(sensed, tool))) && worksOnOwnMachine(tool);
}
