import { inProfile, type StackServer } from '../lib/stack.ts';
import type { Match } from '../lib/stack-matching.ts';
import { type ChosenServer, fragmentOf, stateOf, withoutTwins } from '../lib/stack-state.ts';
import { clip } from '../lib/visible-text.ts';
import { draw, elementOf } from './draw.ts';
import { fetchServer } from './fetch-server.ts';
import { type Brought, knownServers, listen } from './stack-intake.ts';
import { drawPolicy, formatOf } from './stack-policy.ts';
import { drawResult } from './stack-result.ts';

const page = elementOf('stack', HTMLElement);
const status = elementOf('status', HTMLElement);
const list = elementOf('chosen', HTMLUListElement);
const result = elementOf('result', HTMLElement);
const policyPart = elementOf('policy-part', HTMLElement);
const policyText = elementOf('policy-text', HTMLElement);
const formatField = elementOf('format', HTMLSelectElement);
const profileField = elementOf('profile', HTMLSelectElement);
/** What the page offers when it comes. */
const usual = profileField.value;
const { base = '/', signs = '' } = page.dataset;
const places = { root: base.replace(/\/$/, ''), signs };
const known = knownServers();

let chosen: readonly ChosenServer[] = [];
/** Brought in and not listed. Their names stay in this page and out of its address. */
let unlisted: readonly string[] = [];
/** What to say of a chosen server, by its name. */
const notes = new Map<string, string>();
let shown: readonly StackServer[] = [];
let latest = 0;

function bring({ matches, message }: Brought): void {
  const listed = matches.flatMap(({ name, known: server, otherVersion }): ChosenServer | [] => {
    if (server === null) return [];
    if (otherVersion !== null)
      notes.set(
        name,
        `you ask for version ${clip(otherVersion, 30)}, and ${server.version} was scanned`,
      );
    return { id: server.id, name };
  });
  chosen = withoutTwins([...chosen, ...listed]);
  unlisted = [...new Set([...unlisted, ...matches.filter(isUnlisted).map(({ name }) => name)])];
  keepInAddress();
  status.textContent = message;
  void update();
}

function isUnlisted({ known: server }: Match): boolean {
  return server === null;
}

function keepInAddress(): void {
  const isEmpty = chosen.length === 0;
  const format = isEmpty ? null : formatField.value;
  const profile = isEmpty || profileField.value === usual ? null : profileField.value;
  const fragment = fragmentOf({ servers: chosen, format, profile });
  history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
}

/** Fetches what is known of the chosen servers and shows it, unless the choice has changed since. */
async function update(): Promise<void> {
  const turn = ++latest;
  drawChosen();
  const servers = await Promise.all(
    chosen.map(async (server) => {
      const document = await fetchServer(base, server.id).catch(() => null);
      return document === null ? [] : { ...server, document };
    }),
  );
  if (turn !== latest) return;
  shown = servers.flat();
  const missing = chosen.length - shown.length;
  if (missing > 0)
    status.textContent = `${missing} of the chosen servers could not be loaded. Try again.`;
  show();
}

/** Shows what was fetched, with the advice of the chosen profile. */
function show(): void {
  const advised = shown.map((server) => inProfile(server, profileField.value));
  result.replaceChildren(...(advised.length === 0 ? [] : drawResult(advised, places)));
  policyPart.hidden = !advised.some(({ document }) => document.tools.length > 0);
  policyText.replaceChildren(
    ...(policyPart.hidden ? [] : drawPolicy(formatOf(formatField.value), advised)),
  );
}

function drawChosen(): void {
  const items = chosen.map(({ id, name }) => {
    const title = known.find((each) => each.id === id)?.title ?? id;
    const note = notes.get(name);
    const words = `${name === id ? '' : ` as ${clip(name, 60)}`}${note === undefined ? '' : `: ${note}`}`;
    return drawItem(draw('strong', {}, title), words, () => {
      chosen = chosen.filter((each) => each.name !== name);
    });
  });
  const others = unlisted.map((name) =>
    drawItem(
      draw('strong', { class: 'state' }, clip(name, 60)),
      ' is not listed here: nothing is known of its tools, and that is no sign of safety',
      () => {
        unlisted = unlisted.filter((each) => each !== name);
      },
    ),
  );
  list.replaceChildren(...items, ...others);
}

function drawItem(name: HTMLElement, words: string, remove: () => void): HTMLLIElement {
  const label = `Remove ${name.textContent}`;
  const button = draw('button', { type: 'button', 'aria-label': label }, '×');
  button.addEventListener('click', () => {
    remove();
    keepInAddress();
    status.textContent = `${name.textContent} was removed.`;
    elementOf('server', HTMLInputElement).focus();
    void update();
  });
  return draw('li', {}, draw('bdi', {}, name, words), ' ', button);
}

/** Takes the stack over from the address. */
function start(): void {
  const state = stateOf(location.hash);
  chosen = state.servers.filter(({ id }) => known.some((each) => each.id === id));
  formatField.value = formatOf(state.format).id;
  profileField.value = state.profile ?? usual;
  if (profileField.selectedIndex < 0) profileField.value = usual;
  void update();
}

listen(known, bring);
for (const field of [formatField, profileField]) {
  field.addEventListener('change', () => {
    keepInAddress();
    show();
  });
}
addEventListener('hashchange', start);
start();
