/** The thread of `beside-writer.ts`: writes what stands in a lot, and says what became of it. */
import { type MessagePort, workerData } from 'node:worker_threads';
import type { LotAnswer, LotMessage, WriterData } from './beside-writer.ts';
import { folderMaker, writeNow } from './output-files.ts';

const { folder, lots, written, port } = workerData as WriterData & { readonly port: MessagePort };
const ensureFolder = folderMaker();

port.on('message', (message: LotMessage) => {
  // Before whoever waits is woken, who looks for the answer then.
  port.postMessage(writeLot(message));
  Atomics.add(written, 0, 1);
  Atomics.notify(written, 0);
});

function writeLot({ lot, files }: LotMessage): LotAnswer {
  try {
    const contents = lots[lot] ?? new Uint8Array();
    const stats = files.map(({ path, start, length }) => {
      const file = `${folder}/${path}`;
      ensureFolder(file);
      return writeNow(file, contents.subarray(start, start + length), false);
    });
    return { stats };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
