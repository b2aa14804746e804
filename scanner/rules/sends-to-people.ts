import type { Draft, Rule } from './rule.ts';
import { actRule, all, draftsWhere, NO_DRAFTS, saidAs } from './rule-kinds.ts';
import { findNotice } from './text/notices.ts';
import { speaksOf } from './text/object-phrase.ts';
import type { PassiveAct } from './text/passive.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, SensedAct, ToolReading } from './text/reading.ts';
import { ENROLLING } from './text/shift.ts';
import { toldByOption } from './text/told-by-option.ts';
import { TOPIC, type VerbClass } from './text/word.ts';

/** What is sent to machines: keys, input, requests. */
const TO_MACHINES = new Set(
  `key keystroke input command request operation query signal http webhook event metric packet transaction data payload prompt bot agent goal
   instruction character tone dtmf digit raw job file log code ctrl traffic span sigkill sigint sigterm sighup sigusr1 telecommand stdin control port queue byte sequence url sitemap
   키 입력 명령 신호 キー 入力 コマンド 指令 命令 按键 信号 输入 数据 请求`.split(/\s+/),
);
const PEOPLE = TOPIC.message | TOPIC.post | TOPIC.person;
/** Classes whose verbs send when what they make is a message. */
const MAKES: ReadonlySet<VerbClass> = new Set(['create', 'start', 'light', 'book', 'run', 'add']);

const CLAIM = { about: 'signal', signal: 'messaging' } as const;

const acts = actRule({
  id: 'sends-to-people',
  title: 'It sends something to people',
  speaksTo: { signal: 'messaging' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  claim: CLAIM,
  holds: (sensed, tool) =>
    !isSaidOtherwise(sensed, tool) &&
    ((reachesPeople(sensed) && !isPaid(sensed, tool)) ||
      isForRecipient(sensed, tool) ||
      isByWebhook(sensed, tool) ||
      isWrittenTo(sensed, tool)),
  says: (act, thing) => `It can ${act.lemma} ${quoted(thing)}, which reaches people.`,
});

/** `send_payment`, "Sends coins": what is sent is money, and nobody reads it. */
function isPaid({ act, field }: SensedAct, { nameActs }: ToolReading): boolean {
  if (field === 'name' || act.verbClass !== 'send' || act.lemma !== 'send') return false;
  if (((act.object.topics | act.object.reach) & PEOPLE) !== 0) return false;
  return (
    nameActs.some(
      (named) => named.firm && named.effect === 'financial' && named.act.lemma === 'send',
    ) && !act.object.complement.some((word) => POST.has(word))
  );
}

/** Sends something that people read: mail, chat, a call, a post in public. */
export const rule: Rule = {
  ...acts,
  find: (tool) => all(acts.find(tool), laterDrafts(tool), optionDrafts(tool)),
};

/** `notify_guest`, `send_updates`: people hear of what is done where the caller wants it. */
function optionDrafts(tool: ToolReading): readonly Draft[] {
  return toldByOption(tool).map((parameter) => ({
    ...placeOfParameter(parameter),
    says: `The parameter ${quoted(parameter.path)} decides whether people hear of it.`,
    claim: CLAIM,
  }));
}

/** "Attendees are notified", "It also mails the owner": said in passing, and done all the same. */
function laterDrafts(tool: ToolReading): readonly Draft[] {
  const { later = [], passives = [] } = tool.description ?? {};
  return all(
    draftsWhere(later, tool, sendsLater, laterDraft),
    draftsWhere(passives, tool, areTold, laterDraft),
    noticeDrafts(tool),
  );
}

/** "They will receive an e-mail", "and mails the guest": told from the side of those who read it. */
function noticeDrafts({ description, leading }: ToolReading): readonly Draft[] {
  if (description === undefined || leading.every(({ effect }) => effect === 'read'))
    return NO_DRAFTS;
  const span = findNotice(description);
  return span === undefined ? NO_DRAFTS : [{ ...SAID, span }];
}

const HEARD = 'The description says that people hear of it.';
const laterDraft = saidAs(HEARD, CLAIM);
const SAID = { field: 'description', says: HEARD, claim: CLAIM } as const;

/** "Writes to a guest": whoever it is reads it, as opposed to the file that something is written to. */
function isWrittenTo({ act, field }: SensedAct, { description }: ToolReading): boolean {
  if (act.lemma !== 'write' || field !== 'description') return false;
  if ((act.object.topics & TOPIC.person) === 0) return false;
  return description?.passage.text.startsWith(' to ', act.verbEnd) === true;
}

/** "Sends a message via a webhook": the webhook is the way, and people are at its end. */
function isByWebhook({ act, effect, field }: SensedAct, { description }: ToolReading): boolean {
  const { object, verbClass, verbEnd } = act;
  if (field !== 'description' || effect !== 'execute' || verbClass !== 'send') return false;
  if ((object.topics & TOPIC.message) === 0 || !object.complement.includes('webhook')) return false;
  return BY_WEBHOOK.test(description?.passage.text.slice(verbEnd, verbEnd + WAY) ?? '');
}

// Alternatives without repetition: linear.
const BY_WEBHOOK = /(?:via|through|using) (?:an? |the )?webhook/i;
/** How far behind the verb the way is looked for. */
const WAY = 60;

/** "Changes a page and sends it back": to where it was taken from. */
function goesBack({ verbEnd }: SensedAct['act'], { description }: ToolReading): boolean {
  const text = description?.passage.text ?? '';
  return BACK.some((words) => text.startsWith(words, verbEnd));
}

const BACK = [' it back', ' them back', ' back'];

function sendsLater(said: LaterAct, tool: ToolReading): boolean {
  const { act, form, firm, sentence } = said;
  if (!firm || form !== 'third' || sentence.section !== 'body' || act.lemma === 'say') return false;
  if (act.lemma === 'send' && goesBack(act, tool)) return false;
  if (isPassed(act, tool) && (act.object.around & PEOPLE) === 0) return false;
  return act.verbClass === 'send' || act.lemma === 'post' ? reachesPeople(said) : false;
}

/** "El envío se manda tal cual": it is passed on, and to whom is not said. */
function isPassed({ start }: SensedAct['act'], { description }: ToolReading): boolean {
  return description?.passage.text.slice(start - 4, start) === ' se ';
}

const TELLS = new Set(['tell', 'inform', 'remind', 'invite', 'ask']);

function areTold({ act, denied, conditional, happens }: PassiveAct): boolean {
  if (denied || conditional || !happens) return false;
  const { topics, complement } = act.object;
  if (act.lemma === 'send') return (topics & TOPIC.message) !== 0;
  if (act.verbClass !== 'send' && !TELLS.has(act.lemma)) return false;
  return (
    (topics & (TOPIC.person | TOPIC.access)) !== 0 || complement.some((word) => POST.has(word))
  );
}

function reachesPeople({ act, effect }: SensedAct): boolean {
  const { object, verbClass, lemma } = act;
  if (isSpokenAloud(act)) return false;
  if (verbClass === 'send') {
    if (effect === 'financial' && MONEY.has(object.head)) return false;
    if (lemma === 'hand' && (object.around & PEOPLE) === 0) return false;
    if (object.complement.length === 1 && STEPS.has(object.complement[0] ?? '')) return false;
    if (effect !== 'read' && object.complement.some((word) => POST.has(word))) return true;
    return effect !== 'read' && isForPeople(act, effect === 'execute' && lemma !== 'respond');
  }
  if (lemma === 'invite' && object.complement.some((word) => POST.has(word))) return true;
  if (effect !== 'execute' || lemma === 'unpublish' || lemma === 'resume') return false;
  if (object.head === 'verification' && speaksOf(object, PROVEN)) return false;
  const isMessage = (object.topics & (TOPIC.message | TOPIC.post)) !== 0;
  if (verbClass === 'publish' && speaksOf(object, BOOKS)) return false;
  if (verbClass === 'publish') return (lemma !== 'publish' || isMessage) && isForPeople(act, true);
  if (verbClass === 'grant') return lemma === 'share';
  if (lemma === 'comment' || (ASKS_FOR.has(lemma) && CODES.has(object.head))) return true;
  if (verbClass === 'add' && SAID_BELOW.has(object.head)) return true;
  if (verbClass === 'book' && object.complement.includes('social')) return true;
  if (lemma === 'leave' || lemma === 'quote') return isMessage;
  if (TELLS.has(lemma)) return (object.topics & TOPIC.person) !== 0;
  if (lemma === 'call' && (object.topics & TOPIC.person) !== 0) return true;
  if (ENROLS.has(lemma) && object.complement.some((word) => SERIES.has(word))) return true;
  return (
    MAKES.has(verbClass) &&
    (isMessage ||
      object.words.some((word) => word === 'tweet') ||
      isCampaign(act) ||
      (object.head === 'call' && !object.words.some((word) => CALLED.has(word))))
  );
}

/** "Requests a login code": it is sent to whoever signs in. */
const CODES = new Set(['code', 'otp']);
const ASKS_FOR = new Set(['request', 'generate']);

/** "Speaks a text": out of a loudspeaker, to whoever is there. */
function isSpokenAloud({ lemma, object }: SensedAct['act']): boolean {
  return (lemma === 'say' || lemma === 'speak') && (object.around & PEOPLE) === 0;
}

/** Whoever sees the post sees these. */
const SAID_BELOW = new Set(['comment', 'reply']);

/** Whoever is put into one of these gets its mails. */
const SERIES = new Set(ENROLLING.into.split(' '));
const ENROLS = new Set(ENROLLING.verbs.split(' '));

/** A campaign reaches people unless it tries something out: "a doe campaign", "a campaign of experiments". */
function isCampaign({ object: { words, complement } }: SensedAct['act']): boolean {
  if (!words.includes('campaign')) return false;
  return ![...words, ...complement].some((word) => TRIED.has(word));
}

const TRIED = new Set('doe experiment simulation sampling measurement fuzzing test'.split(' '));

/** Whoever gets these reads nothing. */
const MONEY = new Set(
  'transfer payment payout refund withdrawal remittance fund money zap'.split(' '),
);

/** Calls of these ring nowhere. */
const CALLED = new Set('tool function api method system rpc procedure contract'.split(' '));

/** Whether these are somebody's is looked up, and nobody is told a code. */
const PROVEN = new Set(['domain', 'dns', 'certificate', 'record', 'document', 'business']);

/** `forward`, "Goes forward in history": a verb alone in a name is what the description makes of it. */
function isSaidOtherwise({ field, act }: SensedAct, { description }: ToolReading): boolean {
  const main = description?.main ?? [];
  if (field !== 'name') return false;
  if (act.lemma === 'send' && main.length > 0 && main.every(isSentElsewhere)) return true;
  if (act.object.words.length > 0) return false;
  return main.length > 0 && main.every(({ firm, act: said }) => firm && said.verbClass === 'drive');
}

/** `send_login_mark`, "Sends a login event to an API": what the description says is sent, nobody reads. */
function isSentElsewhere(said: SensedAct): boolean {
  return said.act.lemma === 'send' && !said.act.implied && !reachesPeople(said);
}

/** "Sends a file", with a parameter that says who gets it. */
function isForRecipient({ act, effect }: SensedAct, { parameters }: ToolReading): boolean {
  if (effect !== 'execute') return false;
  if (act.verbClass === 'publish' && act.lemma !== 'unpublish') return postsToAccounts(parameters);
  if (act.verbClass !== 'send') return false;
  return parameters.some(
    ({ depth, words }) => depth === 0 && RECIPIENTS.has(words.at(-1)?.lower ?? ''),
  );
}

/** "Publishes an item", with a parameter for the social accounts it goes out on. */
function postsToAccounts(parameters: ToolReading['parameters']): boolean {
  return parameters.some(
    ({ depth, words }) => depth === 0 && words.some(({ lower }) => lower === 'social'),
  );
}

const RECIPIENTS = new Set(['recipient', 'recipients', 'chat', 'jid', 'phone', 'cc']);

/** "Sends a claim for approval": it takes its next step, and who is told is not said. */
const STEPS = new Set(['approval', 'review']);

/** What is posted to these, or as these, is entered in the books. */
const BOOKS = new Set(
  'ledger journal voucher receipt accrual depreciation inventory gl'.split(' '),
);

/** What an invitation or a bill travels by. */
const POST = new Set(['email', 'mail', 'sms', 'whatsapp']);

/** What takes in what is sent, where it is no person. */
const MACHINES = new Set(
  `queue topic stream broker bus kafka worker process terminal session model llm server device endpoint prompt input cli repl pty pane shell stdin
   node host webhook collector controller machine printer plotter pump robot kernel buffer engine solver pipeline function lambda exit
   bank bucket shredder scanner`.split(/\s+/),
);

/** What is shown on a device to whoever holds it. */
const PUSHED = new Set(['push', 'notification']);

/** Where people read what is sent there, whatever it is. */
const ROOMS = new Set('chat conversation contact recipient friend'.split(' '));

/** "To every subscriber of a stream": who is named first gets it. */
function isForEach({ head, complement }: SensedAct['act']['object']): boolean {
  if (READERS.has(head)) return true;
  return complement.some(
    (word, at) => READERS.has(word) && !MACHINES.has(complement[at - 1] ?? ''),
  );
}

const READERS = new Set('subscriber recipient member follower customer contact guest'.split(' '));

/** "Sends a message to a topic of a channel": where people talk, a topic is no queue. */
function isOnChannel({ topics, complement }: SensedAct['act']['object']): boolean {
  return (topics & TOPIC.message) !== 0 && complement.includes('channel');
}

function isForPeople({ object }: SensedAct['act'], byDefault: boolean): boolean {
  const isPush = object.words.some((word) => PUSHED.has(word));
  const isPost = (object.topics & TOPIC.post) !== 0;
  const isNamed =
    speaksOf(object, MACHINES) && !isPost && !isForEach(object) && !isOnChannel(object);
  if ((isNamed || (object.topics & (TOPIC.device | TOPIC.shell)) !== 0) && !isPush) return false;
  if (object.complement.some((word) => ROOMS.has(word))) return true;
  const isMessage = (object.topics & TOPIC.message) !== 0;
  const isToSomebody = (object.reach & ~object.topics & TOPIC.person) !== 0;
  const isForMachines = object.words.some((word) => TO_MACHINES.has(word));
  if (!isMessage && !isToSomebody && isForMachines) return false;
  return byDefault || ((object.around | object.reach) & PEOPLE) !== 0;
}
