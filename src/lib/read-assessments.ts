import { readAttacks } from '../../scanner/listings/read-attacks.ts';
import { type Assessments, assess } from './assessment.ts';
import { loadCatalogue } from './read-catalogue.ts';
import { remembered } from './remember.ts';

/** Attacks are the project's own, whatever catalogue is shown. */
export const ATTACKS_FOLDER = 'catalogue/attacks';

/**
 * What follows for every server of the catalogue, worked out once for all pages of a build.
 *
 * @throws InputError that names every attack or file of the catalogue that is wrong
 */
export async function loadAssessments(): Promise<Assessments> {
  return remembered('assessments', await loadCatalogue(), async (catalogue) =>
    assess(catalogue, await readAttacks(ATTACKS_FOLDER)),
  );
}
