import type { MARK } from '../word.ts';

/** Words that make a text worth a further look by one reader or another. */
export const MARKED_WORDS: Readonly<
  Record<
    Exclude<
      keyof typeof MARK,
      'order' | 'strong' | 'abroad' | 'told' | 'loss' | 'done' | 'denial' | 'opening' | 'stop'
    >,
    string
  >
> = {
  screen: 'browser keyboard mouse',
  books: 'budget budgets budgeted budgeting expense expenses ledger bookkeeping spending',
  limit: `readonly read select only not no never without cannot doesn't don't won't doesn’t don’t won’t mutation mutations
    modification modifications writes non`,
  without: 'without',
  bin: 'recently reversible trash bin recycle archive archived soft restored recovered undone undeleted',
  final: `permanently irreversibly irreversible irrecoverable irrecoverably irrevocable irrevocably undone reversed recovered restored reverted
    undo`,
  local: 'disk filesystem locally local cwd workspace file',
  offer: `operation operations command commands tool tools function functions capability capabilities action actions supports support
    includes including provides enables`,
  seldom:
    'crud headers loss untrusted gone thrown vanish vanishes disappear disappears cease ceases backup recovery',
  folder: 'directory dir folder',
  open: 'readable anyone anybody outsiders whoever everyone everybody login logging',
  public: 'public',
  disk: 'disk local locally',
  loud: 'must never always critical important mandatory immediately stop reject',
};
