import { describe, expect, it } from 'vitest';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';
import type { Effect } from './shift.ts';

const effectOf = (description: string) => {
  const definition = { name: 'x1', description };
  const tool = readTool(definition, readServer(undefined, undefined, [definition]));
  return tool.description?.main[0]?.effect;
};

/** A verb, what it amounts to with one object, and what with another. */
const PAIRS: readonly (readonly [string, Effect, string, Effect])[] = [
  ['Retries a charge.', 'financial', 'Retries a job.', 'execute'],
  ['Executes a trade.', 'financial', 'Executes a script.', 'execute'],
  ['Pauses a subscription.', 'financial', 'Pauses a container.', 'execute'],
  ['Creates a code to collect a payment.', 'financial', 'Creates a code for a colour.', 'write'],
  ['Submits a pin for a payment.', 'financial', 'Submits a report for a class.', 'write'],
  ['Converts a quote to an invoice.', 'financial', 'Converts a quote to a task.', 'write'],
  ['Adds seats to a subscription.', 'financial', 'Adds seats to a hall.', 'write'],
  ['Withdraws money.', 'financial', 'Withdraws an application.', 'write'],
  ['Runs a simulation on a cluster.', 'execute', 'Runs a simulation.', 'read'],
  ['Writes text to a terminal.', 'execute', 'Writes text to a page.', 'write'],
  ['Approves a pending command.', 'execute', 'Approves a request.', 'write'],
  ['Scales the number of pods of a web app.', 'execute', 'Scales an image.', 'read'],
  ['Prints a document.', 'execute', 'Prints the contents of a table.', 'read'],
  ['Solves a captcha.', 'execute', 'Solves an equation.', 'read'],
  ['Sends a SQL query.', 'execute', 'Sends a query to a knowledge base.', 'read'],
  ['Restores a device to factory settings.', 'destructive', 'Restores a device.', 'write'],
  ['Discards local changes.', 'destructive', 'Discards a hint.', 'write'],
  ['Flushes a table.', 'destructive', 'Flushes the outbox.', 'write'],
  ['Allows an IP address through a firewall.', 'write', 'Allows a look at a map.', 'read'],
  ['Receives goods.', 'write', 'Receives a forecast.', 'read'],
  ['Creates an index on hashes.', 'write', 'Creates an embedding of a text.', 'read'],
  ['Lands a change.', 'write', 'Lands a drone.', 'execute'],
  ['Rolls the configuration of a router back.', 'execute', 'Rolls two dice.', 'read'],
  ['Перевести деньги на карту.', 'financial', 'Перевести текст.', 'read'],
  ['Löst eine Zahlung aus.', 'financial', 'Löst einen Alarm aus.', 'execute'],
  ['查询退款', 'read', '申请退款', 'financial'],
  ['退款查询', 'read', '退款', 'financial'],
  ['查询记录', 'read', '记录支出', 'write'],
  ['创建支付订单', 'financial', '创建记录', 'write'],
  ['Clears the sessions of a user.', 'destructive', 'Clears the session.', 'write'],
  ['Runs a scan on the provided code.', 'read', 'Runs a scan on a host.', 'execute'],
  ['Update prices of parcels.', 'write', 'Estimate prices of parcels.', 'read'],
  ['Annule un rendez-vous.', 'write', 'Annule une commande.', 'financial'],
  ['执行日志查询', 'read', '执行语句', 'execute'],
  ['Converts a visitor to a user.', 'write', 'Converts a picture to grey.', 'read'],
  ['Rebuilds a container.', 'execute', 'Rebuilds a bridge.', 'write'],
  ['Supplies assets to a pool.', 'financial', 'Supplies the weather.', 'read'],
  ['Unblocks a job.', 'execute', 'Unblocks a guest.', 'write'],
  ['Pauses the loom for some seconds.', 'read', 'Pauses a container.', 'execute'],
  ['列出授权用户', 'read', '授权用户', 'write'],
  ['在直播空间中创建存储空间', 'write', '直播', 'execute'],
  ['Reformats a file.', 'write', 'Reformats a date.', 'read'],
  ['Clears all subjects in a context.', 'destructive', 'Clears the context.', 'write'],
  ['Issues a fungible token.', 'financial', 'Issues a warning.', 'write'],
  ['Creates an invite.', 'write', 'Creates an email.', 'execute'],
  ['Engages in a conversation.', 'read', 'Engages the brake.', 'execute'],
  ['Updates the firmware.', 'execute', 'Updates the title.', 'write'],
  ['Converts balances into coins.', 'financial', 'Converts miles into feet.', 'read'],
  ['Reclaims space.', 'write', 'Clears the queue.', 'destructive'],
  ['Loads a drum onto a track.', 'write', 'Loads a page.', 'read'],
  ['Isolates a host.', 'execute', 'Isolates a variable.', 'write'],
  ['Issues store credit.', 'financial', 'Issues a badge.', 'write'],
  ['Creates a chat completion.', 'read', 'Creates a chat channel.', 'write'],
  ['Adds baggage to a booking.', 'financial', 'Adds a name to a list.', 'write'],
  ['Reserves a study room.', 'write', 'Reserves a hotel room.', 'financial'],
  ['Requests leave.', 'write', 'Requests the status.', 'read'],
  ['Loads data from a bucket into a table.', 'write', 'Loads data from a bucket.', 'read'],
  ['Wraps ETH.', 'financial', 'Wraps a text.', 'read'],
  ['Opens a picture in the browser.', 'execute', 'Opens a book.', 'read'],
  ["Adjusts a customer's balance.", 'financial', 'Adjusts the balance of a picture.', 'write'],
  ['关闭实例', 'execute', '关闭提醒', 'write'],
  ['Réserve un hôtel.', 'financial', 'Réserve un créneau.', 'write'],
  ['Schedules the deletion of a key.', 'destructive', 'Schedules a review.', 'write'],
  ['Toggles a smart switch.', 'execute', 'Toggles a bookmark.', 'write'],
  ['Sends a prompt to a person.', 'execute', 'Sends a prompt to a model.', 'read'],
  ['Shell access.', 'execute', 'Shell history.', 'read'],
  ['Puts a computer to sleep.', 'execute', 'Puts a value into a table.', 'write'],
  ['Switches a light.', 'execute', 'Switches a branch.', 'write'],
  ['Moves blinds up.', 'execute', 'Moves a card up.', 'write'],
  ['Does a transfer.', 'financial', 'Does a search.', 'read'],
  ['Interacts with a shell.', 'execute', 'Interacts with a list.', 'write'],
  ['Lets the agent run a script.', 'execute', 'Lets the agent run a search.', 'read'],
  ['Takes a snapshot of a volume.', 'write', 'Takes a snapshot of a page.', 'read'],
  ['Drops a table.', 'destructive', 'Drops a pin.', 'write'],
  ['Recalls a message.', 'destructive', 'Recalls a memory.', 'read'],
  ['Rebalances a portfolio.', 'financial', 'Rebalances a tree.', 'write'],
  ['Completes a task.', 'write', 'Completes a sentence.', 'read'],
  ['Changes the power state of a machine.', 'execute', 'Changes the name of a machine.', 'write'],
];

describe('senseOf', () => {
  it.each(PAIRS)('tells “%s” (%s) from “%s” (%s)', (first, effect, second, other) => {
    expect(effectOf(first)).toBe(effect);
    expect(effectOf(second)).toBe(other);
  });
});
