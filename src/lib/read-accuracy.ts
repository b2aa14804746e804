import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServerLabels, ServerLabelsSchema } from '../../scanner/contract/index.ts';
import { problemsOf } from '../../scanner/describe-issue.ts';
import { InputError } from '../../scanner/errors.ts';
import { type MeasuredRules, measureRules } from './accuracy.ts';
import { catalogueFolder, loadCatalogue } from './read-catalogue.ts';

/**
 * How the rules do on the labelled tools of the catalogue; null where none of its tools is labelled.
 *
 * @throws InputError for a file of labels that is wrong
 */
export async function loadAccuracy(): Promise<MeasuredRules | null> {
  return measureRules(await loadCatalogue(), await readLabels(join(catalogueFolder(), 'labels')));
}

async function readLabels(folder: string): Promise<ServerLabels[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => file.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readServerLabels(join(folder, name))));
}

async function readServerLabels(file: string): Promise<ServerLabels> {
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  const result = ServerLabelsSchema.safeParse(value);
  if (!result.success) throw new InputError(problemsOf(file, value, result.error));
  return result.data;
}
