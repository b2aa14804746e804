import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Observation, ObservationSchema } from '../../scanner/contract/observation.ts';
import { type Receipt, ReceiptSchema } from '../../scanner/contract/receipt.ts';

/** A listing of the toy kitchen, as a file. */
export function toyListing(toy: string, more: Readonly<Record<string, unknown>> = {}): string {
  const transport = {
    type: 'stdio',
    package: '@toys/kitchen',
    version: '1.0.0',
    arguments: [toy],
    ...more,
  };
  return `---\n${JSON.stringify({ title: `Toy ${toy}`, summary: 'A toy.', transport, default: true })}\n---\nA toy server that ${toy}.\n`;
}

/** Writes listings into a catalogue. */
export async function writeListings(
  catalogue: string,
  listings: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(join(catalogue, 'servers'), { recursive: true });
  await Promise.all(
    Object.entries(listings).map(([server, text]) =>
      writeFile(join(catalogue, 'servers', `${server}.md`), text),
    ),
  );
}

/** The observation that is kept of a server. */
export async function observationOf(catalogue: string, server: string): Promise<Observation> {
  return ObservationSchema.parse(
    JSON.parse(await readFile(join(catalogue, 'observed', `${server}.json`), 'utf8')),
  );
}

/** The receipt of a server's scans. */
export async function receiptOf(catalogue: string, server: string): Promise<Receipt> {
  return ReceiptSchema.parse(
    JSON.parse(await readFile(join(catalogue, 'receipts', `${server}.json`), 'utf8')),
  );
}
