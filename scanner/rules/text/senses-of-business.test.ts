import { describe, expect, it } from 'vitest';
import { readAlone, type SensePair, testSenses } from '../test-senses.ts';

/** What is done in shops and offices: a verb, what it amounts to with one object, and what with another. */
const PAIRS: readonly SensePair[] = [
  ['Enrolls a contact in a mail journey.', 'execute', 'Enrolls a contact in a class.', 'write'],
  ['Adds a guest to a sequence.', 'execute', 'Adds a guest to a table.', 'write'],
  ['Requests a resync of a till.', 'execute', 'Requests a refresh token.', 'write'],
  ['Requests account data refresh.', 'execute', 'Requests account data.', 'write'],
  ['Requests a login code.', 'execute', 'Requests a dress code.', 'read'],
  ['Generates a verification code.', 'execute', 'Generates a dress code.', 'read'],
  ['Checks out the cart.', 'financial', 'Checks out the branch.', 'write'],
  ['Chooses a delivery slot.', 'write', 'Chooses a delivery colour.', 'read'],
  ['Turns in an essay.', 'write', 'Turns on an oven.', 'execute'],
  ['Unsubmits an essay.', 'write', 'Submits an essay.', 'write'],
  ['Triggers a search for parts.', 'execute', 'Runs a search for parts.', 'read'],
  ['Reclaims a seat.', 'write', 'Reclaims a volume.', 'destructive'],
  ['Turns weekly tracking on or off.', 'write', 'Turns a lamp on or off.', 'execute'],
  ['Creates mail forwarding.', 'write', 'Creates a mail.', 'execute'],
  ['Creates a channel post.', 'execute', 'Creates a blog post.', 'write'],
  ['Создаёт SSH-ключ.', 'write', 'Создаёт SSH.', 'execute'],
  ['Creates a checkout form.', 'financial', 'Creates a sign-up form.', 'write'],
  ['Launches a fair through the usual checks.', 'execute', 'Launches the usual checks.', 'read'],
  ['Starts a time entry.', 'write', 'Starts a loom.', 'execute'],
  ['Cancels a shipment.', 'financial', 'Cancels a run.', 'execute'],
  ['Crea un pago para un cliente.', 'financial', 'Registra un pago de un cliente.', 'write'],
  ['Cria um pagamento do cliente.', 'financial', 'Registra o pagamento do cliente.', 'write'],
  ['Emite uma NFe para um cliente.', 'financial', 'Emite um bilhete para um cliente.', 'write'],
  ['Factura un pedido a un cliente.', 'financial', 'Vincula una factura con un pedido.', 'write'],
  ['Schedules a reel to a social account.', 'execute', 'Schedules a fitting.', 'write'],
  ['Issues a credit.', 'financial', 'Issues a badge.', 'write'],
  ['Sets the balance of a paper account.', 'write', 'Sets the balance of an account.', 'financial'],
  ['Unlocks a page with a payment.', 'financial', 'Unlocks a page with a keyword.', 'write'],
  ['Discards the results.', 'destructive', 'Strips a hint.', 'write'],
  ['Discards a hint.', 'destructive', 'Excludes a hint.', 'write'],
  ['Reserves a loom for an hour.', 'write', 'Reserves a hotel room.', 'financial'],
  ['Books scrap of a loom.', 'write', 'Books a hotel room.', 'financial'],
  ['Withdraws a hint.', 'write', 'Withdraws the balance to a bank.', 'financial'],
  ['Kills an application.', 'execute', 'Kills a hall.', 'destructive'],
  ['Lifts a ban.', 'write', 'Lifts the arm.', 'execute'],
  ['Ends a subscription.', 'financial', 'Ends a chore.', 'write'],
  ['Writes to a guest.', 'execute', 'Writes a slip.', 'write'],
  ['Puts a recipe into production.', 'execute', 'Puts a recipe into a drawer.', 'write'],
  ['Puts a slip on the public wall.', 'execute', 'Puts a slip on a wall.', 'write'],
  ['Clears the due date of a chore.', 'write', 'Clears the chores.', 'destructive'],
  ['Creates a draft payment.', 'write', 'Creates a payment.', 'financial'],
  ['Books a class.', 'write', 'Books a flight.', 'financial'],
  ['Cancels a class reservation.', 'write', 'Cancels a flight reservation.', 'financial'],
  ['Claims funds from a link.', 'financial', 'Claims a chore from a list.', 'write'],
  ['Seeks to a position of a song.', 'execute', 'Seeks a hall.', 'read'],
  ['Schedules a reminder.', 'write', 'Schedules an email.', 'execute'],
  ['Duplicates an invoice.', 'write', 'Creates an invoice.', 'financial'],
  ['Updates an invoice.', 'write', 'Updates a subscription.', 'financial'],
  ['Rejects a payment.', 'write', 'Approves a payment.', 'financial'],
  ['Approves a form.', 'write', 'Approves a run.', 'execute'],
  ['Archives a position.', 'write', 'Modifies a trade.', 'financial'],
  ['Adds a fund to favorites.', 'write', 'Adds funds.', 'financial'],
  ['Updates a vehicle.', 'write', 'Updates a lamp.', 'execute'],
  ['Deactivates a lamp.', 'execute', 'Deactivates a coupon.', 'write'],
  ['Processes a transfer.', 'financial', 'Processes a page.', 'read'],
  ['Creates a letter.', 'write', 'Creates an email.', 'execute'],
  ['Creates a draft email.', 'write', 'Creates an email.', 'execute'],
  ['Stops the running timer.', 'write', 'Stops the running press.', 'execute'],
  ['Answers a flashcard.', 'write', 'Answers a riddle.', 'read'],
  ['Splits a transaction.', 'write', 'Splits a sentence.', 'read'],
  ['Toggles a checkbox in a note.', 'write', 'Toggles a checkbox.', 'execute'],
  ['Checks off a chore.', 'write', 'Checks a chore.', 'read'],
  ['Skips a workout.', 'write', 'Skips a track.', 'execute'],
  ['Posts the grade of a pupil.', 'write', 'Posts the news.', 'execute'],
  ['Turns on the autoresponder.', 'write', 'Turns on the lamp.', 'execute'],
  ['Protocola a carta.', 'write', 'Procura a carta.', 'read'],
  ['Approves a payroll timesheet.', 'write', 'Approves a payroll.', 'financial'],
  ['Cancels the reminders of an invoice.', 'write', 'Cancels an invoice.', 'financial'],
  ['Moves budgeted money to a jar.', 'write', 'Moves money to a jar.', 'financial'],
  ['Merges two customers.', 'destructive', 'Merges customer data.', 'write'],
  ['Enrolls a guest in a sequence.', 'execute', 'Enrolls a guest in a class.', 'write'],
  ['Creates a status post.', 'execute', 'Creates a post with a status.', 'write'],
  ['Creates an order in draft status.', 'write', 'Creates an order from a draft.', 'financial'],
  ['Creates an empty order.', 'write', 'Creates an urgent order.', 'financial'],
  ['Confirms a booking.', 'financial', 'Confirms a seating plan.', 'write'],
  ['Mails a check to a weaver.', 'financial', 'Mails a checklist to a weaver.', 'execute'],
  ['Issues a paper check.', 'financial', 'Issues a paper.', 'write'],
  ['Fetches a page behind x402.', 'financial', 'Fetches a page about fees.', 'read'],
  ['Merges duplicate slips.', 'destructive', 'Merges two slips.', 'write'],
  ['Grade several at once.', 'write', 'Grade of a pupil.', 'read'],
  ['Removes labels of a card.', 'write', 'Removes seals of a card.', 'destructive'],
  ['Submits a payroll.', 'financial', 'Updates a payroll.', 'write'],
  ['Cancels a payroll.', 'financial', 'Cancels a walk.', 'execute'],
  ['Processes a payroll.', 'financial', 'Processes a poem.', 'read'],
  ['Cancels the bank slips of a hall.', 'financial', 'Cancels the slips of a hall.', 'execute'],
  ['Contests a complaint.', 'execute', 'Lodges a complaint.', 'write'],
  ['Appeals a fine.', 'execute', 'Lodges a wish.', 'write'],
  ['Zaps an author with sats.', 'financial', 'Zaps a slip.', 'destructive'],
  ['Sends a zap.', 'financial', 'Sends a wave.', 'execute'],
  ['Upgrades a guest to a member.', 'write', 'Upgrades a loom to a release.', 'execute'],
];

testSenses('in shops and offices', PAIRS);

describe('verbs that are joined behind a proviso', () => {
  const effectsOf = (description: string) =>
    readAlone('x1', description).description?.main.map(({ effect }) => effect);

  it('reads the verb behind the two commas', () => {
    expect(effectsOf('Preview or, after a second yes, remove a loom.')).toEqual([
      'read',
      'destructive',
    ]);
  });

  it('reads none where something is said of the time only', () => {
    expect(effectsOf('Preview a loom or, after hours, its booking.')).toEqual(['read']);
  });
});
