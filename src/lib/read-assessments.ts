import { readAttacks } from '../../scanner/listings/read-attacks.ts';
import { type Assessments, assess } from './assessment.ts';
import { catalogueFolder, loadCatalogue } from './read-catalogue.ts';

/** Attacks are the project's own, whatever catalogue is shown. */
export const ATTACKS_FOLDER = 'catalogue/attacks';

let latest: { folder: string; assessments: Promise<Assessments> } | undefined;

/**
 * What follows for every server of the catalogue, worked out once for all pages of a build.
 *
 * @throws InputError that names every attack or file of the catalogue that is wrong
 */
export function loadAssessments(): Promise<Assessments> {
  const folder = catalogueFolder();
  if (latest?.folder !== folder) latest = { folder, assessments: readAssessments() };
  return latest.assessments;
}

async function readAssessments(): Promise<Assessments> {
  const [catalogue, attacks] = await Promise.all([loadCatalogue(), readAttacks(ATTACKS_FOLDER)]);
  return assess(catalogue, attacks);
}
