import type { PackageIdentity } from '../contract/index.ts';
import type { ServerFacts } from '../server-facts.ts';
import { type DeductionRule, daysBetween, ofServer } from './deduction-rule.ts';

/** Who it is, as far as its package tells. */
export const IDENTITY: readonly DeductionRule[] = [
  {
    id: 'is-not-identified',
    area: 'identity',
    title: 'Nobody could check who published it',
    first: 0,
    further: 0,
    most: 0,
    ceiling: 'B',
    why: 'What is not known costs no points, but the best letter is for servers of which everything was seen.',
    remedy: 'Scan again while the registry and its signatures can be reached.',
    find({ identity }) {
      if (identity === null) return [ofServer('The scan learnt nothing of who it is.')];
      if (identity.kind === 'remote' || identity.signature.value !== null) return [];
      return [ofServer(`Its signature was not checked: ${identity.signature.source}.`)];
    },
  },
  {
    id: 'signature-is-invalid',
    area: 'identity',
    title: 'The registry’s signature or the provenance does not fit the package',
    first: 40,
    further: 0,
    most: 40,
    ceiling: 'F',
    why: 'What was installed is not what was published.',
    remedy: 'Publish again from a clean build, and find out what happened.',
    find: packageThat(({ signature, provenance }) =>
      signature.value === 'invalid'
        ? 'The signature does not fit.'
        : provenance.value === 'invalid'
          ? 'The statement of provenance does not check out.'
          : null,
    ),
  },
  {
    id: 'has-no-signature',
    area: 'identity',
    title: 'The registry has not signed the package',
    first: 10,
    further: 0,
    most: 10,
    ceiling: null,
    why: 'Nobody can tell whether it was changed on its way.',
    remedy: 'Publish through a registry that signs what it serves.',
    find: packageThat(({ signature }) =>
      signature.value === 'missing' ? 'There is no signature over this version.' : null,
    ),
  },
  {
    id: 'has-no-provenance',
    area: 'identity',
    title: 'Nothing ties the package to its source',
    first: 4,
    further: 0,
    most: 4,
    ceiling: null,
    why: 'The published code need not be the code that everybody can read.',
    remedy:
      'Publish from a public build with provenance (npm: --provenance, or trusted publishing).',
    find: packageThat(({ provenance }) =>
      provenance.value === 'absent' ? 'The package carries no statement of its build.' : null,
    ),
  },
  {
    id: 'names-no-source',
    area: 'identity',
    title: 'It does not say where its source is',
    first: 4,
    further: 0,
    most: 4,
    ceiling: null,
    why: 'Nobody can read what it does or report what is wrong.',
    remedy: 'Name the repository in the package’s metadata.',
    find: packageThat(({ repository, publisher }) =>
      repository.value === null && publisher.value !== null
        ? 'The package’s metadata names no repository on the web.'
        : null,
    ),
  },
  {
    id: 'is-deprecated',
    area: 'identity',
    title: 'Its package is deprecated',
    first: 15,
    further: 0,
    most: 15,
    ceiling: 'C',
    why: 'Nobody mends what is found in it.',
    remedy: 'Take up maintenance again, or point to a successor and list that.',
    find: packageThat(({ deprecated }) =>
      deprecated.value === true ? 'Its publisher has marked this version as deprecated.' : null,
    ),
  },
  {
    id: 'is-left-alone',
    area: 'identity',
    title: 'No release for two years',
    first: 5,
    further: 0,
    most: 5,
    ceiling: null,
    why: 'Holes that became known since then are open.',
    remedy: 'Release a version with current dependencies.',
    find: ({ identity, observedAt }) =>
      identity?.kind === 'package' && isOlder(identity.latestReleasedAt.value, observedAt)
        ? [ofServer(`The newest release is of ${identity.latestReleasedAt.value?.slice(0, 10)}.`)]
        : [],
  },
  {
    id: 'runs-scripts-on-install',
    area: 'identity',
    title: 'Packages run scripts when they are installed',
    first: 4,
    further: 0,
    most: 4,
    ceiling: null,
    why: 'Code of the whole tree runs before anybody has started the server.',
    remedy: 'Use dependencies that need no install scripts, or bring the built files along.',
    find: packageThat(({ installScripts }) =>
      installScripts.value === null || installScripts.value.length === 0
        ? null
        : `Scripts of ${installScripts.value.slice(0, 5).join(', ')}${installScripts.value.length > 5 ? ' and others' : ''}.`,
    ),
  },
];

/** The age from which a package counts as left alone, in days. */
const TWO_YEARS = 730;

function isOlder(releasedAt: string | null, observedAt: string | null): boolean {
  if (releasedAt === null || observedAt === null) return false;
  return daysBetween(releasedAt, observedAt) > TWO_YEARS;
}

function packageThat(accuse: (identity: PackageIdentity) => string | null) {
  return ({ identity }: ServerFacts) => {
    const says = identity?.kind === 'package' ? accuse(identity) : null;
    return says === null ? [] : [ofServer(says)];
  };
}
