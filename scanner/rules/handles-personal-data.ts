import type { Draft, Rule } from './rule.ts';
import { actRule, all, draftsWhere, NO_DRAFTS, saidAs } from './rule-kinds.ts';
import { isOfContainer } from './text/containers.ts';
import { isCountedAbroad } from './text/counted.ts';
import {
  GROUPS,
  isAdmission,
  isConnectedClient,
  isIdentityOfThing,
  isLinkedProfile,
  isMachine,
  isOfTouch,
  isProfileOfThing,
  MACHINES,
} from './text/faceless.ts';
import {
  asksWhoOneIs,
  isExchangedOfPatients,
  isKeptOfSomebody,
  isKeyAsked,
  isListOfLists,
  isOfFollowers,
  isOfNamed,
  isOfPayer,
  isUnsent,
  looksForPeople,
  peopleNamed,
  tellsOfPeople,
} from './text/kept-of-people.ts';
import { asksLedger, isMemberOfSet, isOnLedger, passesBetweenMachines } from './text/machines.ts';
import { isOfTasks } from './text/nobodys.ts';
import { speaksOf } from './text/object-phrase.ts';
import { reachedIn, somebodysIn } from './text/of-somebody.ts';
import { isAtDesk } from './text/own-life.ts';
import { placeOfParameter } from './text/places.ts';
import { isLiterature, LINKS } from './text/published.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, SensedAct, ToolReading } from './text/reading.ts';
import { IN_PASSING, namesSubject } from './text/subjects.ts';
import { TOPIC } from './text/word.ts';

/** Bills and payments are about somebody even where no person is named. */
const ABOUT_SOMEBODY = new Set(
  `booking reservation appointment invoice dispute charge refund payment intent voicemail inbox
   mailbox resume call`.split(/\s+/),
);

/** What messages stand in. */
const EXCHANGES = new Set(['thread', 'conversation', 'history', 'channel']);

/** "Information about a customer". */
const TELLING = new Set('information info detail details data profile summary'.split(' '));

/** "Details of a customer", "… of the user account". */
function isAboutSomebody({ reach, words, complement }: SensedAct['act']['object']): boolean {
  if (GROUPS.has(complement.at(-1) ?? '')) return false;
  if ((reach & TOPIC.person) !== 0) return true;
  if (words.includes('user') && words.includes('account')) return true;
  if (complement.length === 1 && VISITS.has(complement[0] ?? '')) return true;
  return complement.at(-2) === 'user' && complement.at(-1) === 'account';
}

/** Somebody comes on these. */
const VISITS = new Set(['reservation', 'appointment']);

const RECORDED = new Set(['call', 'meeting', 'voicemail', 'interview', 'conversation']);
/** What people leave behind, where it is somebody's: "the sign-in history of a user". */
const TRACES = new Set(
  'return complaint claim receipt visit matter consumption grade mark result score policy document account balance order purchase booking address cart favorite subscription employment salary medication replay history activity event timeline login location profile record detail session device recording transcript'.split(
    ' ',
  ),
);
const PEOPLE = new Set(
  'user customer person employee patient member contact client student call citizen'.split(' '),
);
const CLAIM = { about: 'signal', signal: 'personal-data' } as const;

const acts = actRule({
  id: 'handles-personal-data',
  title: 'It handles data about identifiable people',
  speaksTo: { signal: 'personal-data' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  claim: CLAIM,
  holds: (sensed, tool) =>
    (isAboutPeople(sensed) || isAtDesk(sensed, tool)) &&
    !isOfSomethingElse(sensed, tool) &&
    !isLinkedProfile(sensed, tool) &&
    !isKeyAsked(sensed.act, tool.description?.passage.tokens) &&
    !isOfContainer(sensed, tool) &&
    !isOfTasks(sensed, tool) &&
    !isConnectedClient(sensed, tool) &&
    !passesBetweenMachines(tool) &&
    !asksLedger(tool),
  says: (_, thing) => `${quoted(thing)} is data about people.`,
});

/** Returns or handles data about identifiable people. */
export const rule: Rule = {
  ...acts,
  find: (tool) =>
    all(
      acts.find(tool),
      absentDrafts(tool),
      subjectDrafts(tool),
      returnedDrafts(tool),
      somebodysDrafts(tool),
    ),
};

/** `whos_out`, "See who is off today", "Who left after a talk", "Per-guest activity": who it is comes back. */
function absentDrafts(tool: ToolReading): readonly Draft[] {
  const tokens = tool.description?.passage.tokens;
  const [opening, hyphen, person] = tokens ?? [];
  const isPerson = ((person?.word?.topics ?? 0) & TOPIC.person) !== 0;
  const isPerPerson = opening?.lower === 'per' && hyphen?.lower === '-' && isPerson;
  if (
    opening !== undefined &&
    (WHO.has(opening.lower) || isPerPerson || tellsOfPeople(opening, hyphen))
  ) {
    const says = `The description asks ${quoted(opening.lower)}.`;
    return [{ field: 'description', span: [opening.start, opening.end], says, claim: CLAIM }];
  }
  const { words } = tool.name;
  const [first] = words;
  const people = asksWhoOneIs(words, tokens) ?? peopleNamed(tool);
  if (people !== undefined) return [askedBy(people, 'The name asks who somebody is.')];
  if (first === undefined || words.length < 2 || !WHO.has(first.lower)) return NO_DRAFTS;
  const isAsked = tokens?.some(({ lower }) => lower.startsWith('who'));
  if (isAsked === false) return NO_DRAFTS;
  return [askedBy(first, `The name asks ${quoted(first.lower)}.`)];
}

/** "Visits of a member", "guests with phone number": one person's, or how they are reached. */
function somebodysDrafts(tool: ToolReading): readonly Draft[] {
  const span = somebodysIn(tool) ?? reachedIn(tool);
  if (span === undefined || asksLedger(tool)) return NO_DRAFTS;
  const says = 'The description says that it tells of somebody.';
  return [{ field: 'description', span, says, claim: CLAIM }];
}

function askedBy({ start, end }: { start: number; end: number }, says: string): Draft {
  return { field: 'name', span: [start, end], says, claim: CLAIM };
}

const WHO = new Set(['who', 'whos']);

/** "Returns the name, e-mail and phone of …": how somebody is reached is part of the answer. */
function returnedDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.description?.later ?? [], tool, returnsContact, returnedDraft);
}

const returnedDraft = saidAs(
  'The description says that it returns how somebody is reached.',
  CLAIM,
);

function returnsContact({ act, effect }: LaterAct, tool: ToolReading): boolean {
  if (effect !== 'read' || act.lemma !== 'return') return false;
  if (tool.leading.some((sensed) => PLACES.has(sensed.act.object.head))) return false;
  return speaksOf(act.object, EMAIL) && speaksOf(act.object, REACHED_BY) && !asksLedger(tool);
}

/** These have an address to write to, and are nobody. */
const PLACES = new Set(['zone', 'domain', 'server', 'repository']);
const EMAIL = new Set(['email']);
const REACHED_BY = new Set(['phone', 'telephone', 'birthdate', 'name']);

/** `patient_id`, `applicant_email`: what is asked or told is about this one person. */
function subjectDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.parameters, tool, namesSubject, (parameter) => ({
    ...placeOfParameter(parameter),
    says: `The parameter ${quoted(parameter.path)} names a person.`,
    claim: CLAIM,
  }));
}

/** `find_callers`, "Finds the functions that call another": the description says what is found, and it is nobody. */
function isOfSomethingElse({ field, act }: SensedAct, { description }: ToolReading): boolean {
  if (field === 'description') return false;
  const main = description?.main ?? [];
  return main.some(
    ({ act: said, firm, effect }) =>
      firm &&
      said.lemma === act.lemma &&
      (said.object.head === act.object.head
        ? isProfileOfThing(said) ||
          isMemberOfSet(said) ||
          isOfPrograms(said) ||
          isAccountOfProgram(said)
        : ((said.object.topics & OF_PROGRAMS) !== 0 || isModifierIn(act.object.head, said)) &&
          !isAboutPeople({ act: said, effect })),
  );
}

/** `accept_candidate`, "Accepts a candidate draft": the word only says what kind of thing it is. */
function isModifierIn(head: string, { object }: SensedAct['act']): boolean {
  return object.words.includes(head) && !TRACES.has(object.head) && !TELLING.has(object.head);
}

function isAboutPeople({ act, effect }: Pick<SensedAct, 'act' | 'effect'>): boolean {
  const { topics, head } = act.object;
  if (isListOfLists(act) || IN_PASSING.has(act.lemma) || CODES.has(head) || isOnLedger(act))
    return false;
  if (act.lemma === 'count' || head === 'count' || isCountedAbroad(act)) return false;
  if (act.verbClass === 'generate' || addressesSomebody(act) || isMachine(act)) return false;
  if (head === 'profile' && (act.object.around & OF_PROGRAMS) !== 0) return false;
  if (isAccountOfProgram(act) || isProfileOfThing(act) || isMemberOfSet(act)) return false;
  if (isIdentityOfThing(act)) return false;
  if (effect !== 'read' && (IMPLIES.has(head) || isAdmission(act))) return false;
  if (head === 'list' && act.object.words.some((word) => PROCLAIMED.has(word))) return false;
  if (isLiterature(act.object) || (effect === 'read' && LINKS.has(act.object.words.at(-1) ?? '')))
    return false;
  if (isUnsent(act) || (act.lemma === 'list' && head === 'mailbox')) return false;
  if (isOfTouch(act)) return false;
  if (head === 'campaign' || isOnlySecret(act, effect)) return false;
  if (
    head === 'candidate' &&
    act.object.words.length > 1 &&
    (act.object.around & ~topics & TOPIC.person) === 0
  )
    return act.object.words.some((word) => HIRING.has(word));
  if ((topics & (TOPIC.person | TOPIC.health)) !== 0)
    return effect === 'read' || head !== 'number' || isOfPerson(act);
  if (isExchangedOfPatients(act)) return true;
  if (act.lemma === 'transcribe' && RECORDED.has(head)) return true;
  if (effect === 'read' && isKeptOfSomebody(act)) return true;
  if (effect !== 'read' || act.verbClass === 'compute') return false;
  if (looksForPeople(act) || isOfFollowers(act) || isOfPayer(act)) return true;
  if (IN_CHARGE.has(head) || (speaksOf(act.object, EMAIL) && speaksOf(act.object, REACHED_BY)))
    return true;
  if ((act.object.reach & TOPIC.health) !== 0) return act.object.complement.at(-1) !== 'type';
  if (RECORDS.has(head) && act.object.words.some((word) => RECORDED.has(word))) return true;
  if (TELLING.has(head) && isAboutSomebody(act.object)) return true;
  if (TRACES.has(head) && act.object.complement.some((word) => PEOPLE.has(word))) return true;
  if (TRACES.has(head) && isOfNamed(act.object)) return true;
  if (WHEREABOUTS.has(head) && act.object.words.includes('user')) return true;
  if (isOfPrograms(act)) return false;
  const isOnDevice = (act.object.around & TOPIC.device) !== 0;
  if (PROCLAIMED.has(head) || (isOnDevice && !act.object.complement.includes('phone')))
    return false;
  if ((topics & TOPIC.message) !== 0 || ABOUT_SOMEBODY.has(head)) return true;
  return EXCHANGES.has(head) && (act.object.around & (TOPIC.message | TOPIC.person)) !== 0;
}

/** Reading these may show somebody; what is written there is about a body, a business or a list as often. */
const IMPLIES = new Set('crm workout exercise roster list segment audience timesheet'.split(' '));

/** "The user's location": what follows somebody, as opposed to what an account has. */
const WHEREABOUTS = new Set(['location', 'activity', 'address', 'whereabouts', 'movement']);

/** A password of somebody is about them; the access token of a messenger is about nobody. */
function isOnlySecret({ object }: SensedAct['act'], effect: SensedAct['effect']): boolean {
  if ((object.topics & TOPIC.secret) === 0) return false;
  return effect !== 'read' || (object.reach & TOPIC.person) === 0;
}

/** "A customer's phone number", as opposed to one that is only rented. */
function isOfPerson({ object }: SensedAct['act']): boolean {
  return (
    object.words.some((word) => PEOPLE.has(word)) ||
    (object.reach & ~object.topics & TOPIC.person) !== 0
  );
}

/** "Texts a customer", "Replies to all guests": who gets something is only addressed. */
function addressesSomebody({ lemma, verbClass, object }: SensedAct['act']): boolean {
  if (lemma === 'reply' || lemma === 'respond') return true;
  return verbClass === 'send' && (object.topics & TOPIC.message) === 0 && object.words.length === 1;
}

/** "Recording" and "record" are one word to the vocabulary. */
const RECORDS = new Set(['record', 'recording', 'transcript']);

/** Candidates for a post, and not a name, a match or a drug among several. */
const HIRING = new Set('job hiring interview recruiting talent election selected new'.split(' '));

/** Who they are is asked. */
const IN_CHARGE = new Set('admin administrator moderator'.split(' '));

/** What is only compared. */
const CODES = new Set(['code', 'verification', 'otp', 'captcha']);

function isOfPrograms({ object }: SensedAct['act']): boolean {
  return speaksOf(object, DEVELOPED);
}

/** Messages of these are written by programs. */
const DEVELOPED = new Set(
  'console error log commit compiler editor debug protobuf battery tool function api'.split(' '),
);
/** What is said to everybody is about nobody. */
const PROCLAIMED = new Set(
  'announcement newsletter campaign broadcast notification reminder'.split(' '),
);
/** A profile of one of these is a measurement. */
const OF_PROGRAMS = TOPIC.host | TOPIC.run | TOPIC.code;
function isAccountOfProgram({ object }: SensedAct['act']): boolean {
  return (object.head === 'user' || object.head === 'client') && speaksOf(object, MACHINES);
}
