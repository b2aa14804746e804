import type { ToolDefinition } from '../../contract/index.ts';
import type { Act } from './act.ts';
import { asRead, besides, loosely } from './besides.ts';
import { isAdvice, readClause, type StatedAct } from './clause.ts';
import { effectsOf, firmEffectsOf } from './effects.ts';
import { joinedTexts } from './every-text.ts';
import { readForeignClause } from './foreign-clause.ts';
import { inOwnLanguage } from './foreign-name.ts';
import { readGerunds } from './gerunds.ts';
import { isGivenData, shapesWhatIsGiven } from './given-data.ts';
import {
  findLimit,
  findPreview,
  isHandedOver,
  isReader,
  isUnlimited,
  type Limit,
} from './limits.ts';
import { splitName } from './name.ts';
import { type NameReading, readName } from './name-acts.ts';
import { answerTo, nominalAct } from './nominal.ts';
import { readNominalList } from './nominal-lists.ts';
import { asNamed } from './open-things.ts';
import type { Parameter } from './parameters.ts';
import type { Aside, Passage } from './passage.ts';
import { type PassiveAct, readPassives } from './passive.ts';
import { underPlainName } from './plain-names.ts';
import type { SchemaText } from './schema-texts.ts';
import { type Sense, type Setting, senseOf } from './senses.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type ServerReading, settingOf } from './server-reading.ts';
import {
  deniedEffect,
  findSoftening,
  hasHardSwitch,
  isForGood,
  restoringSibling,
  saysDelete,
  soften,
  takesAway,
  withoutDenied,
} from './softening.ts';
import type { Style } from './style.ts';
import { readTexts, type ToolTexts } from './tool-texts.ts';
import { weighName } from './weigh-name.ts';
import { MARK, TOPIC } from './word.ts';

/** An act, where it is stated, and what it amounts to here. */
export interface SensedAct extends Sense {
  readonly field: string;
  readonly act: Act;
}

/** An act of a later sentence. */
export interface LaterAct extends SensedAct {
  readonly form: StatedAct['form'];
  readonly after: StatedAct['after'];
  readonly sentence: Sentence;
}

/** A description, taken apart. */
export interface DescriptionReading {
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
  /** What the first telling sentence says is done. */
  readonly main: readonly SensedAct[];
  readonly later: readonly LaterAct[];
  readonly passives: readonly PassiveAct[];
  /** What the sentences list in ing-forms: "commands for creating and deleting parcels". */
  readonly listed: readonly SensedAct[];
}

/** Everything the rules look at, read once for each tool. */
export interface ToolReading {
  readonly definition: ToolDefinition;
  readonly server: ServerReading;
  readonly setting: Setting;
  readonly name: NameReading;
  readonly nameActs: readonly SensedAct[];
  readonly titleActs: readonly SensedAct[];
  readonly title: Passage | undefined;
  readonly description: DescriptionReading | undefined;
  /** Words that limit what the caller may ask for to reading: "SELECT only". */
  readonly limit: Limit | undefined;
  /** Words by which a call only shows what another would do: "without applying it". */
  readonly preview: Limit | undefined;
  /** Words by which a deletion can be undone: "moves it to the trash". */
  readonly softening: Limit | undefined;
  /** The tool of the same server that takes a deletion back. */
  readonly restorer: string | undefined;
  readonly parameters: readonly Parameter[];
  /** Bits of `HOLDS`: what any of the parameters is. */
  readonly holds: number;
  readonly outputs: readonly Parameter[];
  /** What name, main clause and title state, in this order, and what else the description lists beside reading. */
  readonly leading: readonly SensedAct[];
  /** What these amount to, and what the firm ones among them do: see `effects.ts`. */
  readonly effects: number;
  readonly firmEffects: number;
  /** Titles and description. */
  readonly passages: readonly Passage[];
  /** Descriptions of parameters and of members of the result. */
  readonly asides: readonly Aside[];
  /** Every other text. */
  readonly rest: readonly SchemaText[];
  /** The asides and the other texts in one. */
  readonly joined: string;
}

/** Reads a tool in the light of its server. */
export function readTool(
  definition: ToolDefinition,
  server: ServerReading,
  texts: ToolTexts = readTexts(definition),
): ToolReading {
  const { description: passage, ownTitle, hintedTitle, input, output, beside } = texts;
  const split = server.toolWords.get(definition.name) ?? splitName(definition.name);
  const words = inOwnLanguage(split, passage);
  const name = readName(words, server.prefixLength(words));
  const title = ownTitle ?? hintedTitle;
  const setting = settingOf(server, passage);
  const limit = findLimit(passage, words);
  const deletes = name.acts.some(takesAway) || saysDelete(passage);
  const softening =
    deletes && !hasHardSwitch(input.parameters) ? findSoftening(passage) : undefined;
  const restorer = deletes && !isForGood(passage) ? restoringSibling(words, server) : undefined;
  const isSoft = softening !== undefined || restorer !== undefined;
  const sense: Senser = (act, field) =>
    shapesWhatIsGiven(act) && isGivenData(input.parameters)
      ? asRead(act, field)
      : soften(sensedUnder(limit, passage, act, field, setting), isSoft);
  const preview = findPreview(passage);
  const stated = name.acts.map((act) => previewed(sense(act, 'name'), preview));
  const titleActs = title === undefined ? NO_ACTS : readTitle(title, sense);
  const read =
    passage === undefined
      ? undefined
      : underPlainName(
          asNamed(readDescription(passage, sense, server.style), name, stated),
          name,
          stated,
        );
  const denied = read === undefined ? undefined : deniedEffect(read.passives);
  const description =
    denied === undefined || read === undefined
      ? read
      : { ...read, main: withoutDenied(read.main, denied) };
  const weighed = weighName(stated, name, description);
  const nameActs = denied === undefined ? weighed : withoutDenied(weighed, denied);
  const leading = leadingOf(nameActs, description, titleActs);
  return {
    definition,
    server,
    setting,
    name,
    nameActs,
    titleActs,
    title,
    description,
    limit,
    preview,
    softening: isSoft ? softening : undefined,
    restorer,
    parameters: input.parameters,
    holds: input.holds,
    outputs: output.parameters,
    leading,
    effects: effectsOf(leading),
    firmEffects: firmEffectsOf(leading),
    passages: [ownTitle, hintedTitle, passage].filter((each) => each !== undefined),
    asides: beside.asides,
    rest: beside.rest,
    joined: joinedTexts(beside),
  };
}

/**
 * What name, main clause and title state, and what else the description lists beside reading. Where the
 * description says firmly what is done, a doubtful reading of the name or title is dropped.
 */
function leadingOf(
  name: readonly SensedAct[],
  description: DescriptionReading | undefined,
  title: readonly SensedAct[],
): SensedAct[] {
  const { main = NO_ACTS, listed = NO_ACTS } = description ?? {};
  const isSaid = main.some(({ firm }) => firm);
  const agrees = ({ firm, effect }: SensedAct): boolean =>
    !isSaid || firm || main.some((said) => said.effect === effect);
  const leading = name.filter(agrees);
  for (const sensed of main) leading.push(sensed);
  for (const sensed of title) if (agrees(sensed)) leading.push(sensed);
  for (const sensed of listed) if (sensed.effect !== 'read') leading.push(sensed);
  return leading;
}

const NO_ACTS: readonly SensedAct[] = [];

/** What a preview is named after is not done. */
function previewed(sensed: SensedAct, preview: Limit | undefined): SensedAct {
  return preview === undefined ? sensed : loosely(sensed);
}

type Senser = (act: Act, field: string) => SensedAct;

/** Under a limit to reading, running a query is no longer a firm sign of changing anything. */
function sensedUnder(
  limit: Limit | undefined,
  passage: Passage | undefined,
  act: Act,
  field: string,
  setting: Setting,
): SensedAct {
  const { effect, firm } = senseOf(act, setting);
  if (act.verbClass === 'fetch-away' && effect !== 'read' && isHandedOver(passage))
    return asRead(act, field);
  if (act.verbClass === 'run' && isReader(act.object.head)) return asRead(act, field);
  const isLimited = limit !== undefined && effect === 'execute' && !isUnlimited(act);
  const { around, words } = act.object;
  const isQuery =
    act.verbClass === 'run' &&
    (around === 0 || (around & TOPIC.query) !== 0 || words.some((word) => REQUESTS.has(word)));
  if (isLimited && (isQuery || words.length === 0)) return asRead(act, field);
  return { act, field, effect, firm };
}

/** "Runs API calls (GET only)". */
const REQUESTS = new Set(['call', 'request', 'endpoint']);

function readTitle(title: Passage, sense: Senser): SensedAct[] {
  return clauseOf(title, 0, title.tokens.length).map(({ act }) => sense(act, title.field));
}

/** "Accepts ids", "Flags late ones": behind a first sentence these say how a tool is asked and answers. */
const OF_ANSWER = new Set(['accept', 'flag', 'highlight']);

/** How many sentences may pass before the one that says what the tool does. */
const PATIENCE = 3;

function readDescription(
  passage: Passage,
  sense: Senser,
  style: Style | undefined,
): DescriptionReading {
  const sentences = splitSentences(passage.tokens);
  const main: SensedAct[] = [];
  const later: LaterAct[] = [];
  const passives: PassiveAct[] = [];
  const listed: SensedAct[] = [];
  let bodies = 0;
  for (const sentence of sentences) {
    if (sentence.section !== 'body' && sentence.section !== 'returns') continue;
    const stated = clauseOf(passage, sentence.from, sentence.to, bodies === 0 ? style : undefined);
    const mayBeMain =
      sentence.section === 'body' &&
      main.length === 0 &&
      bodies < PATIENCE &&
      !(bodies > 0 && isAdvice(passage, sentence, stated));
    if (sentence.section === 'body') bodies++;
    if (mayBeMain && bodies === 1 && stated.length === 0) {
      const answer = answerTo(passage, sentence);
      if (answer !== undefined) main.push(sense(answer, passage.field));
    }
    for (const { act, form, after } of stated) {
      const sensed = sense(act, passage.field);
      if (mayBeMain && bodies > 1 && form === 'third' && OF_ANSWER.has(act.lemma)) continue;
      if (mayBeMain) main.push(besides(sensed, main));
      else if (main.length > 0) later.push({ ...sensed, form, after, sentence });
    }
    if ((sentence.marks & MARK.done) !== 0) {
      for (const passive of readPassives(passage.tokens, sentence.from, sentence.to))
        passives.push(passive);
    }
    for (const act of listedIn(passage, sentence)) listed.push(sense(act, passage.field));
  }
  const nominal = main.length === 0 ? nominalAct(passage) : undefined;
  if (nominal !== undefined) main.push(sense(nominal, passage.field));
  return { passage, sentences, main, later, passives, listed };
}

const NOTHING_LISTED: readonly Act[] = [];

/** What a sentence lists beside its verbs, in ing-forms or as nouns; most sentences offer nothing. */
function listedIn({ language, tokens }: Passage, { from, to, marks }: Sentence): readonly Act[] {
  if (language !== 'english' || (marks & MARK.offer) === 0) return NOTHING_LISTED;
  const gerunds = readGerunds(tokens, from, to);
  return gerunds.length > 0 ? gerunds : readNominalList(tokens, from, to);
}

function clauseOf(passage: Passage, from: number, to: number, style?: Style): StatedAct[] {
  if (passage.language === 'english' || passage.language === 'unreadable') {
    return readClause(passage.tokens, from, to, style);
  }
  return readForeignClause(passage.tokens, from, to, passage.language);
}
