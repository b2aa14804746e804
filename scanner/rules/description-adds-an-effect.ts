import type { Draft, Rule } from './rule.ts';
import { all, draftsWhere, NO_DRAFTS } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { isFirmly, mayChange } from './text/effects.ts';
import { isLaterEffect } from './text/later-effects.ts';
import { findNotice } from './text/notices.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, ToolReading } from './text/reading.ts';
import { senseOf } from './text/senses.ts';
import type { Effect } from './text/shift.ts';
import type { Span } from './text/span.ts';
import type { Token } from './text/token.ts';
import { findToldLoss, isLossOfData } from './text/told-losses.ts';
import { MARK, TOPIC, type VerbClass } from './text/word.ts';

/**
 * A later sentence with the tool as its subject ("It also deletes …", "Sends a mail to …"), or a passive
 * about something that is stored or sent. Advice to the caller ("Set the limit to 10") is not an effect.
 */
export const rule: Rule = {
  id: 'description-adds-an-effect',
  title: 'A later sentence of the description adds an effect',
  speaksTo: { category: 'any' },
  looksAt: ['description'],
  find: (tool) =>
    all(
      laterDrafts(tool),
      passiveDrafts(tool),
      lossDrafts(tool),
      moneyDrafts(tool),
      feeDrafts(tool),
      asideDrafts(tool),
      meansDrafts(tool),
      saidToDestroy(tool),
      toldLoss(tool),
      notice(tool),
    ),
};

function laterDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(
    tool.description?.later ?? [],
    tool,
    (said) => isLaterEffect(said, tool) && !goesAlong(said, tool),
    ({ act, effect, firm }) => ({
      field: 'description',
      span: [act.start, act.end],
      says: `A later sentence says ${quoted(textOf(tool, act.start, act.end))}.`,
      claim: { about: 'category', category: effect },
      firm: firm && !act.doubtful,
    }),
  );
}

/** "Deletes a member. Cancels any plans as well": what is called off goes with what is lost. */
function goesAlong({ act, effect }: LaterAct, tool: ToolReading): boolean {
  return act.verbClass === 'cancel' && effect === 'financial' && isFirmly(tool, 'destructive');
}

/** What becomes of something besides: it is stored in a file, or lost, or paid for. */
function passiveDrafts(tool: ToolReading): Draft[] {
  const changes = !isFirmly(tool, 'read');
  return (tool.description?.passives ?? []).flatMap(({ act, denied, conditional, happens }) => {
    if (denied || conditional) return [];
    const { effect, firm } = senseOf(act, tool.setting);
    const isLoss =
      changes &&
      happens &&
      !isOfAnswer(act) &&
      !isPriced(act, tool) &&
      !isTrifle(act) &&
      (act.verbClass !== 'remove' || act.lemma === 'discard') &&
      (effect === 'destructive' || effect === 'financial');
    const isSure = firm || act.verbClass === 'pay';
    const isSetGoing = changes && happens && SETS_GOING.has(act.lemma) && !isOfRecord(act);
    if (!isSure || !(isLoss || isSetGoing || isStoredInFile(act))) return [];
    const done = textOf(tool, act.start, act.end);
    return [
      {
        field: 'description',
        span: [act.start, act.end] as const,
        says: `The description says that something is ${done}${isLoss || isSetGoing ? '' : ' in a file'}.`,
        claim: { about: 'category', category: isLoss || isSetGoing ? effect : 'write' } as const,
        firm: true,
      },
    ];
  });
}

/** "Calls are billed per minute", "will be charged upon first use": what the service costs, and nobody is charged by the call. */
function isPriced({ verbClass, verbEnd }: Act, { description }: ToolReading): boolean {
  const text = description?.passage.text ?? '';
  return verbClass === 'pay' && COSTS.some((words) => text.startsWith(words, verbEnd));
}

const COSTS = [' per ', ' upon ', ' on first', ' for each', ' only ', ' at the end', ' later'];

/** "The output is truncated": what is cut short of an answer is lost nowhere. */
function isOfAnswer({ lemma, object }: Act): boolean {
  return lemma === 'truncate' && object.words.some((word) => ANSWERS.has(word));
}

const ANSWERS = new Set(
  'output result response answer content text body preview snippet message description summary stdout stderr excerpt value line log'.split(
    ' ',
  ),
);

/** "Comments in the file will be lost": how a thing is written, and not the thing. */
function isTrifle({ lemma, object }: Act): boolean {
  return LOSES.has(lemma) && object.words.some((word) => TRIFLES.has(word));
}

const LOSES = new Set(['lose', 'discard']);
const TRIFLES = new Set(
  'comment formatting whitespace indentation precision accuracy fidelity transparency'.split(' '),
);

/** "Tasks are triggered at once", "the service is restarted": what a change sets going. */
const SETS_GOING = new Set(['trigger', 'restart', 'redeploy', 'rebuild', 'launch', 'spawn']);

/** What is set going under a name that is only written down. */
function isOfRecord({ object }: Act): boolean {
  return object.head === 'event' || object.head === 'alert' || object.head === 'alarm';
}

/** "Settings are preserved from the base file" is no writing. */
function isStoredInFile({ verbClass, lemma, object }: Act): boolean {
  if (verbClass !== 'store' || lemma === 'preserve') return false;
  return (object.around & TOPIC.file) !== 0 || object.complement.some((word) => NEARBY.has(word));
}

/** "Written beside the source": where one file is, the other is put. */
const NEARBY = new Set(['next', 'beside', 'draft']);

const LEADS_TO = new Set(
  'results result causes cause leads lead resulting causing means'.split(' '),
);
/** How many words may stand between these and the loss. */
const LOSS_REACH = 4;

/** "This results in data loss": the loss is named as a noun. */
function lossDrafts(tool: ToolReading): Draft[] {
  const { tokens = [], marks = 0 } = tool.description?.passage ?? {};
  if ((marks & MARK.seldom) === 0) return [];
  const at = tokens.findIndex((_, place) => isLossOfData(tokens, place));
  const before = tokens.slice(Math.max(0, at - 1 - LOSS_REACH), Math.max(0, at));
  const [first, last] = [before.find(({ lower }) => LEADS_TO.has(lower)), tokens[at]];
  const isDenied = before.some(isNegation);
  if (first === undefined || last === undefined || isDenied || isFirmly(tool, 'read')) return [];
  return [draftFrom(first, last, 'destructive', 'The description says that data is lost.')];
}

/** "Starting one spends real money": who pays is the caller, whatever is started. */
function moneyDrafts(tool: ToolReading): Draft[] {
  const { text = '', tokens = [] } = tool.description?.passage ?? {};
  if (!text.includes('real ') && !text.includes('REAL ')) return [];
  const at = tokens.findIndex(
    ({ lower }, place) => lower === 'real' && MONEY.has(tokens[place + 1]?.lower ?? ''),
  );
  const [first, last] = [tokens[at - 1], tokens[at + 1]];
  if (first === undefined || last === undefined || !SPENDS.has(first.lower)) return [];
  const isDenied = tokens.slice(Math.max(0, at - 1 - LOSS_REACH), at).some(isNegation);
  if (isDenied || isFirmly(tool, 'read')) return [];
  return [draftFrom(first, last, 'financial', 'The description says that it costs money.')];
}

/** "Cancels a ride. May incur a cancellation fee": what is called off is paid for. */
function feeDrafts(tool: ToolReading): Draft[] {
  const { text = '', tokens = [] } = tool.description?.passage ?? {};
  if (!text.includes('ancellation fee')) return [];
  if (!tool.leading.some(({ act, effect }) => act.verbClass === 'cancel' && effect !== 'read'))
    return [];
  const at = tokens.findIndex(({ lower }) => lower === 'cancellation');
  const [first, last] = [tokens[at], tokens[at + 1]];
  if (first === undefined || last === undefined) return [];
  if (tokens.slice(Math.max(0, at - LOSS_REACH), at).some(isFree)) return [];
  return [draftFrom(first, last, 'financial', 'The description says that a fee is charged.')];
}

function isFree(token: Token): boolean {
  return isNegation(token) || token.lower === 'no' || token.lower === 'waives';
}

/** "Resets a loom (wipe and start anew)": the bracket says what the reset amounts to. */
function asideDrafts({ description }: ToolReading): Draft[] {
  const { passage, main = [] } = description ?? {};
  if (passage === undefined || !main.some(({ act }) => act.verbClass === 'reset')) return [];
  const { tokens } = passage;
  const at = tokens.findIndex(({ lower }, place) => {
    const next = tokens[place + 1]?.word;
    return lower === '(' && WIPES.has(next?.lemma ?? '') && next?.form !== 'past';
  });
  const token = tokens[at + 1];
  if (at < 0 || token === undefined) return [];
  return [
    draftFrom(
      token,
      token,
      'destructive',
      `The description says in brackets that it does ${quoted(token.lower)}.`,
    ),
  ];
}

/** "Brings a jar up to date by running the configured script": the means set something going. */
function meansDrafts(tool: ToolReading): readonly Draft[] {
  const { tokens = [] } = tool.description?.passage ?? {};
  if (isFirmly(tool, 'read') || tool.description?.passage.language !== 'english') return NO_DRAFTS;
  const at = tokens.findIndex(
    ({ word }, place) =>
      word?.form === 'ing' && word.verb === 'run' && BY.has(tokens[place - 1]?.lower ?? ''),
  );
  if (at < 0) return NO_DRAFTS;
  const means = tokens.slice(at, at + MEANS_REACH + 1);
  const end = means.findIndex(({ lower }) => PROGRAMS.has(lower));
  const [first, last] = [means[0], means[end]];
  if (first === undefined || last === undefined) return NO_DRAFTS;
  if (means.slice(0, end).some(({ kind }) => kind === 'mark')) return NO_DRAFTS;
  return [draftFrom(first, last, 'execute', 'The description says by what program it is done.')];
}

const BY = new Set(['by', 'via']);
const PROGRAMS = new Set(['script', 'scripts', 'command', 'commands', 'program', 'playbook']);
/** "By running a script", "by executing the configured shell command". */
const MEANS_REACH = 5;

const WIPES = new Set(['wipe', 'erase', 'format', 'purge', 'destroy', 'delete']);

const SPENDS = new Set('spends spend costs moves charges uses commits'.split(' '));
const MONEY = new Set(['money', 'funds', 'cash', 'dollars', 'usd']);

function isNegation({ word }: Token): boolean {
  return word?.part === 'negation';
}

function draftFrom(first: Token, last: Token, category: Effect, says: string): Draft {
  return draftAt([first.start, last.end], category, says);
}

function draftAt(span: Span, category: Effect, says: string): Draft {
  return { field: 'description', span, says, claim: { about: 'category', category }, firm: true };
}

function textOf(tool: ToolReading, start: number, end: number): string {
  return tool.description?.passage.text.slice(start, end) ?? '';
}

/** "Puts a backup back. Destructive: what is there now is replaced." */
function saidToDestroy(tool: ToolReading): readonly Draft[] {
  const { description } = tool;
  if (description === undefined || isFirmly(tool, 'read')) return NO_DRAFTS;
  const { tokens } = description.passage;
  const at = tokens.findIndex(({ lower }) => lower === 'destructive');
  const token = tokens[at];
  if (token === undefined || !CLOSES.has(tokens[at + 1]?.lower ?? '.')) return NO_DRAFTS;
  const before = tokens[at - 1];
  if (!OPENS.has(before?.lower ?? '.') || isOnlyChanged(tokens, at + 2)) return NO_DRAFTS;
  return [draftFrom(token, token, 'destructive', 'The description says that it destroys.')];
}

/** "Destructive: renames the jar": what follows says that something is changed, and nothing is lost. */
function isOnlyChanged(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.form !== 'third' || word.verb === undefined) return false;
  return CHANGING.has(word.verb) && !PUTS_OVER.has(word.lemma);
}

const CHANGING: ReadonlySet<VerbClass> = new Set(['change', 'store', 'create', 'add']);
/** What stood there before is gone. */
const PUTS_OVER = new Set(['replace', 'overwrite', 'override', 'write']);

const OPENS = new Set(['.', '(', ':', '—', '–', '!', 'is', '**']);
const CLOSES = new Set(['.', ')', ':', '—', '–', '!', '**']);

/** "Renames the shelf. The former labels are not kept": beside a change the description says what is lost by it. A session that has ended is no loss. */
function toldLoss(tool: ToolReading): readonly Draft[] {
  const { description, nameActs } = tool;
  if (description === undefined || isFirmly(tool, 'destructive')) return NO_DRAFTS;
  const { main } = description;
  if (main.some(({ act }) => act.object.head === 'session')) return NO_DRAFTS;
  const isRead = main.some(({ effect, firm, act }) => effect === 'read' && (firm || act.implied));
  if (isRead && nameActs.every(({ effect }) => effect === 'read')) return NO_DRAFTS;
  if (main.some(({ effect }) => effect === 'execute')) return NO_DRAFTS;
  const span = findToldLoss(description);
  if (span === undefined) return NO_DRAFTS;
  return [draftAt(span, 'destructive', 'The description says that something is lost.')];
}

/** "Assigns a slip; its owner is mailed": people hear of what is changed. */
function notice(tool: ToolReading): readonly Draft[] {
  const { description } = tool;
  if (description === undefined || isFirmly(tool, 'read') || !mayChange(tool)) return NO_DRAFTS;
  const span = findNotice(description);
  if (span === undefined) return NO_DRAFTS;
  return [draftAt(span, 'execute', 'The description says that people hear of it.')];
}
