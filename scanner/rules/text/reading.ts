import type { ToolDefinition } from '../../contract/index.ts';
import type { Act } from './act.ts';
import { readClause, type StatedAct } from './clause.ts';
import { passagesOf, restOf } from './every-text.ts';
import { readForeignClause } from './foreign-clause.ts';
import { findLimit, type Limit } from './limits.ts';
import { splitName } from './name.ts';
import { type NameReading, readName } from './name-acts.ts';
import { nominalAct } from './nominal.ts';
import { type Parameter, readSchema } from './parameters.ts';
import { type Passage, readPassage } from './passage.ts';
import { type PassiveAct, readPassives } from './passive.ts';
import type { SchemaText } from './schema-texts.ts';
import { type Sense, type Setting, senseOf } from './senses.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type ServerReading, settingOf } from './server-reading.ts';
import { TOPIC } from './word.ts';

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
  readonly parameters: readonly Parameter[];
  readonly outputs: readonly Parameter[];
  /** What name, main clause and title state, in this order. */
  readonly leading: readonly SensedAct[];
  /** Every description and title. */
  readonly passages: readonly Passage[];
  /** Every other text. */
  readonly rest: readonly SchemaText[];
}

/** Reads a tool in the light of its server. */
export function readTool(definition: ToolDefinition, server: ServerReading): ToolReading {
  const words = splitName(definition.name);
  const name = readName(words, server.prefixLength(words));
  const passage = passageOf('description', definition.description);
  const ownTitle = passageOf('title', definition.title);
  const hintedTitle = passageOf('annotations/title', definition.annotations?.title);
  const title = ownTitle ?? hintedTitle;
  const setting = settingOf(server, passage);
  const input = readSchema(definition.inputSchema, 'inputSchema');
  const output = readSchema(definition.outputSchema, 'outputSchema');
  const limit = findLimit(passage, words);
  const sense: Senser = (act, field) => sensedUnder(limit, act, field, setting);
  const nameActs = name.acts.map((act) => sense(act, 'name'));
  const titleActs = title === undefined ? [] : readTitle(title, sense);
  const description = passage === undefined ? undefined : readDescription(passage, sense);
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
    parameters: input.parameters,
    outputs: output.parameters,
    leading: [...nameActs, ...(description?.main ?? []), ...titleActs],
    passages: passagesOf([ownTitle, hintedTitle, passage], input.parameters, output.parameters),
    rest: restOf(definition, input, output),
  };
}

function passageOf(field: string, text: string | undefined): Passage | undefined {
  return text === undefined || text === '' ? undefined : readPassage(field, text);
}

type Senser = (act: Act, field: string) => SensedAct;

/** Under a limit to reading, running a query is no longer a firm sign of changing anything. */
function sensedUnder(
  limit: Limit | undefined,
  act: Act,
  field: string,
  setting: Setting,
): SensedAct {
  const { effect, firm } = senseOf(act, setting);
  const isQuery = act.verbClass === 'run' && (act.object.around & TOPIC.query) !== 0;
  const isLimited = limit !== undefined && effect === 'execute';
  if (isLimited && (isQuery || act.object.words.length === 0)) {
    return { act, field, effect: 'read', firm: true };
  }
  return { act, field, effect, firm };
}

function readTitle(title: Passage, sense: Senser): SensedAct[] {
  return clauseOf(title, 0, title.tokens.length).map(({ act }) => sense(act, title.field));
}

/** How many sentences may pass before the one that says what the tool does. */
const PATIENCE = 3;

function readDescription(passage: Passage, sense: Senser): DescriptionReading {
  const sentences = splitSentences(passage.tokens);
  const main: SensedAct[] = [];
  const later: LaterAct[] = [];
  const passives: PassiveAct[] = [];
  let bodies = 0;
  for (const sentence of sentences) {
    if (sentence.section !== 'body' && sentence.section !== 'returns') continue;
    const stated = clauseOf(passage, sentence.from, sentence.to);
    const mayBeMain = sentence.section === 'body' && main.length === 0 && bodies < PATIENCE;
    if (sentence.section === 'body') bodies++;
    for (const { act, form, after } of stated) {
      const sensed = sense(act, passage.field);
      if (mayBeMain) main.push(sensed);
      else if (main.length > 0) later.push({ ...sensed, form, after, sentence });
    }
    passives.push(...readPassives(passage.tokens, sentence.from, sentence.to));
  }
  const nominal = main.length === 0 ? nominalAct(passage.tokens) : undefined;
  if (nominal !== undefined) main.push(sense(nominal, passage.field));
  return { passage, sentences, main, later, passives };
}

function clauseOf(passage: Passage, from: number, to: number): StatedAct[] {
  if (passage.language === 'english' || passage.language === 'unreadable') {
    return readClause(passage.tokens, from, to);
  }
  return readForeignClause(passage.tokens, from, to, passage.language);
}
