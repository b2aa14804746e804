import type { Part } from '../word.ts';

/** Words that hold an English clause together. */
export const FUNCTION_WORDS: Readonly<Record<Part, string>> = {
  determiner: `a an the this that's these those any each every some all your their its my our his her another other
    both one multiple several many various certain few most such own whole entire two three single specific given
    relevant similar specified selected existing current new individual particular available`,
  preposition: `of in on at by from to for with into onto within via using through about across against between under
    over per during among around behind beside beyond despite except inside near outside regarding involving concerning
    since than throughout toward towards upon alongside based including as matching containing carrying bearing belonging given`,
  conjunction: 'and or then plus but nor & as-well-as otherwise',
  negation: `not no never without cannot can't don't doesn't won't isn't aren't didn't shouldn't mustn't wouldn't
    can’t don’t doesn’t won’t isn’t aren’t neither non instead avoid rather unlike`,
  pronoun:
    'it they we i he she them us itself which who whose whom what there here everything anything something',
  modal: 'will would can could may might must should shall lets',
  relative: `that where when if unless before after while because until whenever once whether so prior needed`,
  adverb: `also only simply just always automatically permanently safely directly quickly easily immediately
    asynchronously synchronously optionally recursively irreversibly completely fully efficiently intelligently
    programmatically securely instantly atomically temporarily manually forcefully forcibly gracefully remotely locally
    now currently additionally furthermore often usually typically already still first next finally more very
    interactively semantically randomly please smartly dynamically conditionally partially bulk batch soft force hard
    actually basically concurrently silently forever globally worldwide everywhere yesterday tomorrow tonight not-only`,
  copula: 'is are was were be been being has have had does did gets get-passive becomes',
  particle: 'up out down off on in back over away around through along live',
  you: 'you user users one agents agent ai llm llms model models claude assistant clients client',
};
