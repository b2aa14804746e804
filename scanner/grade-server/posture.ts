import type { Change, RemoteIdentity } from '../contract/index.ts';
import type { ServerFacts } from '../server-facts.ts';
import { type DeductionRule, daysBetween, ofServer } from './deduction-rule.ts';

/** How it is reached, and whether it stays what it was. */
export const POSTURE: readonly DeductionRule[] = [
  {
    id: 'is-not-encrypted',
    area: 'identity',
    title: 'It is reached without encryption',
    first: 30,
    further: 0,
    most: 30,
    ceiling: 'D',
    why: 'Whoever stands in between reads tokens and rewrites tools.',
    remedy: 'Serve it over HTTPS only.',
    find: remoteThat(({ encrypted }) =>
      encrypted.value === false ? 'Its address does not begin with https.' : null,
    ),
  },
  {
    id: 'asks-nobody-who-they-are',
    area: 'identity',
    title: 'It lists grave tools to whoever asks',
    first: 5,
    further: 0,
    most: 5,
    ceiling: null,
    why: 'Whether calls need a sign-in was not tried; the list at least needs none.',
    remedy: 'Demand a sign-in before tools are listed, if they do more than read public data.',
    find: ({ identity, verdict }) =>
      identity?.kind === 'remote' &&
      identity.authentication.value === 'not-demanded' &&
      verdict.tools.some(({ risk }) => risk === 'high' || risk === 'critical')
        ? [ofServer('It answered tools/list without a sign-in.')]
        : [],
  },
  {
    id: 'shows-clients-different-tools',
    area: 'identity',
    title: 'It shows other tools to another client',
    first: 25,
    further: 0,
    most: 25,
    ceiling: 'D',
    why: 'What was scanned is not what you will get.',
    remedy: 'List the same tools to every client, or document what depends on the client.',
    find: ({ steadiness }) => unsteady(steadiness?.otherClient, 'to a client by another name'),
  },
  {
    id: 'lists-unsteadily',
    area: 'identity',
    title: 'It lists other tools when it is asked again',
    first: 8,
    further: 0,
    most: 8,
    ceiling: null,
    why: 'An approval cannot hold for a list that changes by itself.',
    remedy: 'List the same tools for the same account and configuration.',
    find: ({ steadiness }) => unsteady(steadiness?.sameClient, 'to the same client'),
  },
  {
    id: 'changed-silently',
    area: 'identity',
    title: 'Definitions changed while the version stayed',
    first: 10,
    further: 3,
    most: 25,
    ceiling: 'D',
    why: 'What people approved is no longer what is called. It counts for a year.',
    remedy: 'Give every change of a definition a new version.',
    find: ({ changes, observedAt }) =>
      changes
        .filter((change) => change.silently && isRecent(change, observedAt))
        .map(({ on, difference }) => ({
          tool: 'tool' in difference ? difference.tool : null,
          says: `It changed on ${on} under the same version.`,
        })),
  },
];

/** How long a silent change counts, in days. */
const ONE_YEAR = 365;

function isRecent({ on }: Change, observedAt: string | null): boolean {
  return observedAt === null || daysBetween(on, observedAt) <= ONE_YEAR;
}

function remoteThat(accuse: (identity: RemoteIdentity) => string | null) {
  return ({ identity }: ServerFacts) => {
    const says = identity?.kind === 'remote' ? accuse(identity) : null;
    return says === null ? [] : [ofServer(says)];
  };
}

function unsteady(tools: readonly string[] | undefined, towards: string) {
  return tools === undefined || tools.length === 0
    ? []
    : [
        ofServer(
          `${tools.length === 1 ? 'One tool was' : `${tools.length} tools were`} missing, new or defined otherwise ${towards}.`,
        ),
      ];
}
