/**
 * An element with attributes and contents. Contents come in as text or as elements: what a server or a
 * pasted file says never becomes markup.
 */
export function draw<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...contents);
  return element;
}

/**
 * The element of an id, of the kind that the page is known to have there.
 *
 * @throws Error where the page is another one
 */
export function elementOf<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`This page has no ${id}.`);
  return found;
}

/** A table whose first row and first column are heads. */
export function drawTable(
  attributes: Readonly<Record<string, string>>,
  caption: string,
  heads: readonly (Node | string)[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLTableElement {
  return draw(
    'table',
    attributes,
    draw('caption', {}, caption),
    draw('thead', {}, draw('tr', {}, ...heads.map((head) => draw('th', { scope: 'col' }, head)))),
    draw('tbody', {}, ...rows.map(([head = '', ...cells]) => drawRow(head, cells, heads))),
  );
}

/** On a phone a cell stands alone and says by itself what it is. */
function drawRow(
  name: Node | string,
  cells: readonly (Node | string)[],
  heads: readonly (Node | string)[],
): HTMLTableRowElement {
  const named = cells.map((cell, index) => {
    const head = heads[index + 1] ?? '';
    return draw(
      'td',
      { 'data-name': (typeof head === 'string' ? head : head.textContent) ?? '' },
      cell,
    );
  });
  return draw('tr', {}, draw('th', { scope: 'row' }, name), ...named);
}
