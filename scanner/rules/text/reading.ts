import type { ToolDefinition } from '../../contract/index.ts';
import type { Act } from './act.ts';
import { readClause, type StatedAct } from './clause.ts';
import { readForeignClause } from './foreign-clause.ts';
import { findLimit, type Limit } from './limits.ts';
import { splitName } from './name.ts';
import { type NameReading, readName } from './name-acts.ts';
import { nominalAct } from './nominal.ts';
import { type Parameter, readSchema, type SchemaText } from './parameters.ts';
import { type Passage, readPassage } from './passage.ts';
import { type PassiveAct, readPassives } from './passive.ts';
import { type Sense, type Setting, senseOf } from './senses.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type ServerReading, settingOf } from './server-reading.ts';
import { TOPIC } from './word.ts';

/** An act and what it amounts to here. */
export interface SensedAct extends Sense {
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
  /** The place of that sentence; -1 where no sentence tells. */
  readonly mainSentence: number;
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
  readonly inputTexts: readonly SchemaText[];
  readonly outputs: readonly Parameter[];
  readonly outputTexts: readonly SchemaText[];
}

/** How many sentences may pass before the one that says what the tool does. */
const PATIENCE = 3;

/** Reads a tool in the light of its server. */
export function readTool(definition: ToolDefinition, server: ServerReading): ToolReading {
  const words = splitName(definition.name);
  const name = readName(words, server.prefixLength(words));
  const passage = passageOf('description', definition.description);
  const title =
    passageOf('title', definition.title) ??
    passageOf('annotations/title', definition.annotations?.title);
  const setting = settingOf(server, passage);
  const input = readSchema(definition.inputSchema, 'inputSchema');
  const output = readSchema(definition.outputSchema, 'outputSchema');
  const limit = findLimit(passage, words);
  const sensed = (act: Act): SensedAct => sensedUnder(limit, act, setting);
  return {
    definition,
    server,
    setting,
    name,
    nameActs: name.acts.map(sensed),
    titleActs:
      title === undefined
        ? []
        : clauseOf(title, 0, title.tokens.length).map(({ act }) => sensed(act)),
    title,
    description: passage === undefined ? undefined : readDescription(passage, sensed),
    limit,
    parameters: input.parameters,
    inputTexts: input.texts,
    outputs: output.parameters,
    outputTexts: output.texts,
  };
}

/** Under a limit to reading, running a query is no longer a firm sign of changing anything. */
function sensedUnder(limit: Limit | undefined, act: Act, setting: Setting): SensedAct {
  const sense = senseOf(act, setting);
  const isQuery = act.verbClass === 'run' && (act.object.around & TOPIC.query) !== 0;
  if (limit === undefined || sense.effect !== 'execute') return { act, ...sense };
  return isQuery || act.object.words.length === 0
    ? { act, effect: 'read', firm: true }
    : { act, ...sense };
}

function passageOf(field: string, text: string | undefined): Passage | undefined {
  return text === undefined || text.trim() === '' ? undefined : readPassage(field, text);
}

function readDescription(passage: Passage, sensed: (act: Act) => SensedAct): DescriptionReading {
  const sentences = splitSentences(passage.tokens);
  const mainSentence = findMainSentence(passage, sentences);
  const main: SensedAct[] = [];
  const later: LaterAct[] = [];
  const passives: PassiveAct[] = [];
  for (const [place, sentence] of sentences.entries()) {
    const stated = clauseOf(passage, sentence.from, sentence.to);
    for (const { act, form, after } of stated) {
      if (place === mainSentence) main.push(sensed(act));
      else if (place > mainSentence) later.push({ ...sensed(act), form, after, sentence });
    }
    passives.push(...readPassives(passage.tokens, sentence.from, sentence.to));
  }
  const nominal = mainSentence < 0 ? nominalAct(passage.tokens) : undefined;
  if (nominal !== undefined) main.push(sensed(nominal));
  return { passage, sentences, main, mainSentence, later, passives };
}

function findMainSentence(passage: Passage, sentences: readonly Sentence[]): number {
  const bodies = sentences.flatMap((sentence, place) =>
    sentence.section === 'body' ? [place] : [],
  );
  for (const place of bodies.slice(0, PATIENCE)) {
    const sentence = sentences[place];
    if (sentence === undefined) continue;
    if (clauseOf(passage, sentence.from, sentence.to).length > 0) return place;
  }
  return -1;
}

function clauseOf(passage: Passage, from: number, to: number): StatedAct[] {
  if (passage.language === 'english' || passage.language === 'unreadable') {
    return readClause(passage.tokens, from, to);
  }
  return readForeignClause(passage.tokens, from, to, passage.language);
}
