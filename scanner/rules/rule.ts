import type {
  Category,
  Claim,
  Confidence,
  ParameterKind,
  SecretUse,
  SignalId,
} from '../contract/index.ts';
import type { ToolReading } from './text/reading.ts';
import type { ServerReading } from './text/server-reading.ts';

/** What a rule speaks to; several rules speak to the same. */
export type Subject =
  | { readonly category: Category | 'any' }
  | { readonly risk: 'raised' | 'lowered' }
  | { readonly signal: SignalId }
  | { readonly parameter: ParameterKind | 'any' };

/** A rule's statement about one exact piece of a definition, before it is weighed. */
export interface Draft {
  /** The member, written as in `FindingSchema`. */
  readonly field: string;
  /** Code units of the member's text, end exclusive. */
  readonly span: readonly [number, number];
  /** One sentence: what these words mean. */
  readonly says: string;
  readonly claim: Claim;
  /** `false` where the words bear another reading: such a draft gives way to a firm one. */
  readonly firm?: boolean | undefined;
  /** Only with a claim about `secrets`. */
  readonly use?: SecretUse | undefined;
  /** Only with a claim about `hidden-text`. */
  readonly decoded?: string | undefined;
  /** Only with a claim about a parameter. */
  readonly kind?: ParameterKind | undefined;
}

/** What is published of a rule. */
export interface RuleMetadata {
  /** A statement that is true or false of a tool; the name of its files, its URL and its key. */
  readonly id: string;
  /** The same statement as a short sentence for people, without a full stop. */
  readonly title: string;
  readonly speaksTo: Subject;
  /** Members of the definition that it looks at, for its page. */
  readonly looksAt: readonly string[];
}

/** One published judgement: metadata, and a pure function from a tool to what it finds there. */
export interface Rule extends RuleMetadata {
  find(this: void, tool: ToolReading): readonly Draft[];
}

/** A rule that reads what a server tells every model, besides its tools. */
export interface ServerRule extends RuleMetadata {
  findInInstructions(server: ServerReading): readonly Draft[];
}

/** A rule that needs to know what the others amounted to. */
export interface SecondRule extends RuleMetadata {
  findGiven(tool: ToolReading, category: Category): readonly Draft[];
}

/** What the other rules amounted to. */
export interface Judged {
  readonly category: Category;
  readonly confidence: Confidence;
  /** Whether any finding speaks for a category, whether it stands or not. */
  claims(this: void, category: Category): boolean;
  /** Whether the category comes from what is done besides what name and main clause say. */
  isRaised(this: void): boolean;
}

/** A rule that may overturn the category that the others amounted to, where that rests on little. */
export interface OverturningRule extends RuleMetadata {
  findAgainst(tool: ToolReading, judged: Judged): readonly Draft[];
}
