import type { VerbClass } from '../word.ts';

/** Verbs whose particle changes what they do: `verb particle`. The particle may stand after a short object. */
export const PHRASAL_VERBS: Readonly<Partial<Record<VerbClass, string>>> = {
  search: 'look-up look-for find-out',
  retrieve:
    'list-out print-out read-out pull-up fetch-back read-back take-snapshot walk-through step-through',
  observe: 'block-until hold-until',
  check: `go-through go-over check-on look-at look-into test-out double-check say-which say-whether say-what say-why say-how say-who say-where say-if
    announce-which announce-whether`,
  compute: 'work-out figure-out break-down sum-up add-up think-through',
  create: 'set-up write-down write-up start-up put-together draw-up',
  add: 'add-on',
  change: `let-through take-off take-out take-away check-off tick-off cross-off take-back take-over cherry-pick check-in check-out turn-into switch-over opt-in opt-out sign-off roll-over
    close-out follow-up bring-back link-up hand-off`,
  store: 'back-up write-out',
  switch: 'log-in log-on sign-in log-out sign-out change-to',
  'fetch-away': 'pull-down',
  grant: 'sign-up let-in',
  run: 'fail-over kick-off fire-off carry-out',
  start:
    'spin-up boot-up bring-up turn-on switch-on power-on power-up start-over fire-up bring-online take-live',
  stop: 'hang-up shut-down turn-off switch-off power-off power-down bring-down shut-off take-offline bring-offline spin-down',
  deploy: 'roll-out roll-back scale-up scale-down scale-out scale-in push-live go-live',
  send: 'send-out hand-over reach-out call-out hand-back',
  close: 'wind-down',
  submit: 'turn-in',
  reset: 'start-fresh',
  clear: 'clean-up clear-out flush-out tidy-up clean-out',
  delete: 'tear-down wipe-out take-down delete-all get-rid blow-away throw-away throw-out give-up',
  pay: 'write-off cash-out pay-out pay-off top-up',
  book: 'book-in',
};
