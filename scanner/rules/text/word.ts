/**
 * What a verb does to the world, in classes fine enough that the object can shift the sense
 * (`run` a script, `run` a search). The first five read, and so on; see `senses.ts` for the effect of each.
 */
export type VerbClass =
  | 'retrieve'
  | 'search'
  | 'check'
  | 'compute'
  | 'observe'
  | 'generate'
  | 'create'
  | 'add'
  | 'change'
  | 'shape'
  | 'store'
  | 'fetch-away'
  | 'grant'
  | 'switch'
  | 'approve'
  | 'manage'
  | 'light'
  | 'run'
  | 'start'
  | 'stop'
  | 'deploy'
  | 'send'
  | 'publish'
  | 'drive'
  | 'open'
  | 'close'
  | 'cancel'
  | 'submit'
  | 'book'
  | 'reset'
  | 'clear'
  | 'remove'
  | 'delete'
  | 'revoke'
  | 'pay'
  | 'trade'
  | 'move-money';

/** The shape in which a verb stands in the text. */
export type VerbForm = 'base' | 'third' | 'ing' | 'past';

/** What a function word does in a clause. */
export type Part =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'negation'
  | 'pronoun'
  | 'modal'
  | 'relative'
  | 'adverb'
  | 'copula'
  | 'particle'
  | 'you';

/** Subjects that shift the sense of a verb or say what a tool handles: one bit each. */
export const TOPIC = {
  money: 1 << 0,
  message: 1 << 1,
  post: 1 << 2,
  person: 1 << 3,
  access: 1 << 4,
  secret: 1 << 5,
  file: 1 << 6,
  code: 1 << 7,
  query: 1 << 8,
  screen: 1 << 9,
  device: 1 << 10,
  run: 1 << 11,
  host: 1 << 12,
  small: 1 << 13,
  readout: 1 << 14,
  private: 1 << 15,
  foreign: 1 << 16,
  web: 1 << 17,
  session: 1 << 18,
  number: 1 << 19,
  /** A head that says little: `payment request`, `invoice item`. The words before it carry the topic. */
  light: 1 << 20,
  sheet: 1 << 21,
  store: 1 << 22,
  api: 1 << 23,
  artefact: 1 << 24,
  booking: 1 << 25,
  shell: 1 << 26,
  trading: 1 << 27,
  log: 1 << 28,
  health: 1 << 29,
  /** What is defined once and run later: a workflow, an automation. */
  routine: 1 << 30,
} as const;

/** Why a word makes the text around it worth a further look: one bit each, so that most texts get none. */
export const MARK = {
  screen: 1 << 0,
  books: 1 << 1,
  limit: 1 << 2,
  without: 1 << 3,
  /** Deletes, removes or clears. */
  loss: 1 << 4,
  bin: 1 << 5,
  final: 1 << 6,
  /** Begins a pattern of steering. */
  order: 1 << 7,
  local: 1 << 8,
  loud: 1 << 9,
  /** Without one of these no text gives an order. */
  strong: 1 << 10,
  /** What is offered, or that it is. */
  offer: 1 << 11,
  /** Seldom stands in a description, and one rule or another asks for it. */
  seldom: 1 << 12,
  /** Says that something is done: a past form, or the ing-form of a verb after which something is lost. */
  done: 1 << 13,
  /** A negation. */
  denial: 1 << 14,
  /** A bracket that opens, or a colon: no word, and a list may follow. */
  opening: 1 << 15,
  /** A full stop or another mark that ends a sentence. */
  stop: 1 << 16,
  /** Tells somebody, is told, or leaves for whoever reads it. */
  told: 1 << 17,
  folder: 1 << 18,
  /** Without one of these no text says that whoever has a link gets in. */
  open: 1 << 19,
  public: 1 << 20,
  /** The disk of the machine, or what is local to it. */
  disk: 1 << 21,
  /** Has a letter beyond ASCII, or stands where another language than English gives an order. */
  abroad: 1 << 22,
} as const;

/** Marks that follow from the form and the part of an English word; all others are listed. */
export const MARKS_OF_FORM = MARK.done | MARK.denial;

/** What the vocabulary knows of one written word. */
export interface Word {
  readonly lemma: string;
  readonly verb: VerbClass | undefined;
  readonly form: VerbForm | undefined;
  /** As often a noun as a verb: only its place tells (`order`, `report`, `patch`). */
  readonly nounish: boolean;
  /** Seldom a verb: only an article or a pronoun after it makes it one, and never in a name. */
  readonly seldom: boolean;
  /** Bits of `TOPIC` that the word has as a noun. */
  readonly topics: number;
  readonly part: Part | undefined;
  /** Ends a compound noun, begins a verb with a particle: worth looking the pair up. */
  readonly endsCompound: boolean;
  readonly takesParticle: boolean;
  /** Bits of `MARK`. */
  readonly marks: number;
}

/** A word of which nothing is known but its form. */
export const UNKNOWN_WORD: Word = {
  lemma: '',
  verb: undefined,
  form: undefined,
  nounish: false,
  seldom: false,
  topics: 0,
  part: undefined,
  endsCompound: false,
  takesParticle: false,
  marks: 0,
};

/** A word as it is written, and what the vocabulary knows of it. */
interface WrittenWord {
  readonly lower: string;
  readonly word: Word | undefined;
}

/** The base form of a word, or the word as it is written where it is not known. */
export function baseOf({ lower, word }: WrittenWord): string {
  return word?.lemma ?? lower;
}
