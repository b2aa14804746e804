import type { Id } from '../../scanner/contract/index.ts';
import { readAttacks } from '../../scanner/listings/read-attacks.ts';
import { type Assessment, type Assessments, assess } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { loadCatalogue } from './read-catalogue.ts';
import { remember, remembered } from './remember.ts';

/** Attacks are the project's own, whatever catalogue is shown. */
export const ATTACKS_FOLDER = 'catalogue/attacks';

/**
 * What follows for every server of the catalogue, worked out once for all pages of a build.
 *
 * @throws InputError that names every attack or file of the catalogue that is wrong
 */
export async function loadAssessments(): Promise<Assessments> {
  return remembered('assessments', await loadCatalogue(), (catalogue) => assessAll(catalogue));
}

/**
 * Assesses a catalogue for all pages of a build.
 *
 * @param known what an earlier build has assessed of servers that are as they were
 */
export function shareAssessments(
  catalogue: Catalogue,
  known: ReadonlyMap<Id, Assessment>,
): Promise<Assessments> {
  const assessments = assessAll(catalogue, known);
  remember('assessments', catalogue, assessments);
  return assessments;
}

async function assessAll(
  catalogue: Catalogue,
  known?: ReadonlyMap<Id, Assessment>,
): Promise<Assessments> {
  return assess(catalogue, await readAttacks(ATTACKS_FOLDER), known);
}
