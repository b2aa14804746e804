import type { ApiServer } from '../../scanner/contract/api.ts';
import { routes } from '../lib/routes.ts';
import { compareServers, namesInCommon } from '../lib/server-comparison.ts';
import { clip } from '../lib/visible-text.ts';
import { count } from '../lib/words.ts';
import { draw, drawTable, elementOf } from './draw.ts';
import { drawSign } from './draw-sign.ts';
import { fetchServer } from './fetch-server.ts';

const form = elementOf('choose', HTMLFormElement);
const status = elementOf('status', HTMLElement);
const place = elementOf('compared', HTMLElement);
const { base = '/', signs = '' } = form.dataset;
const root = base.replace(/\/$/, '');

let latest = 0;

/** Reads the choice, keeps it in the address, and shows both servers as soon as both are chosen. */
async function compare(): Promise<void> {
  const turn = ++latest;
  const data = new FormData(form);
  const ids = ['a', 'b'].map((side) => String(data.get(side) ?? ''));
  const [a = '', b = ''] = ids;
  const address = new URLSearchParams({ ...(a && { a }), ...(b && { b }) }).toString();
  history.replaceState(null, '', address === '' ? location.pathname : `?${address}`);
  if (a === '' || b === '') return show('Choose two servers.', []);
  if (a === b) return show('Choose two different servers.', []);
  try {
    const servers = await Promise.all(ids.map((id) => fetchServer(base, id)));
    if (turn === latest) show('', servers);
  } catch {
    show('What is known of these servers could not be loaded. Try again, or open their pages.', []);
  }
}

function show(message: string, servers: readonly ApiServer[]): void {
  status.textContent = message;
  const [one, other] = servers;
  place.replaceChildren(...(one && other ? drawComparison(one, other) : []));
}

function drawComparison(one: ApiServer, other: ApiServer): Node[] {
  const heads = [one, other].map(({ id, title }) =>
    draw('a', { href: `${root}${routes.server(id)}` }, title),
  );
  const rows = compareServers([one, other]).map(({ name, values }) => [
    name,
    ...values.map((value) => draw('bdi', {}, clip(value, 300))),
  ]);
  const table = drawTable({ class: 'versus stacks' }, 'Side by side', ['Compared', ...heads], rows);
  const shared = namesInCommon(one, other);
  return shared.length === 0 ? [table] : [table, drawShared(one, other, shared)];
}

/** Tools of one name, each pair with both signs. */
function drawShared(one: ApiServer, other: ApiServer, names: readonly string[]): HTMLElement {
  const rows = names.map((name) => [
    draw('code', {}, clip(name, 80)),
    ...[one, other].map((server) => drawTool(server, name)),
  ]);
  const caption = `${count(names.length, 'name')} that both have`;
  const heads = ['Tool', one.title, other.title];
  return drawTable({ class: 'versus stacks' }, caption, heads, rows);
}

function drawTool({ id, tools }: ApiServer, name: string): Node {
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined) return document.createTextNode('');
  const target = `${root}${routes.tool(id, tool.slug)}`;
  const sign = drawSign(tool.risk, tool.category, signs);
  return draw('a', { class: 'level', href: target }, sign, tool.risk);
}

/** Takes the choice over from the address. */
function start(): void {
  const chosen = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select'))
    select.value = chosen.get(select.name) ?? '';
  void compare();
}

form.addEventListener('input', () => void compare());
addEventListener('popstate', start);
start();
