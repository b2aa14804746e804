// All that pages do in the browser, in at most 1 kB when built: copy a snippet, "/" for search, and
// the client or gateway that policies are written for, remembered, with its own name of the server.

const SHOWN_MS = 2000;

const find = (selector: string, around: ParentNode | null = document) =>
  around?.querySelector<HTMLElement>(selector);

/** Copies, or where the browser does not let it, selects the text so that Ctrl+C does. */
addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest('[data-copy]');
  const text = button && find('pre', button.closest('div'));
  if (!text) return;
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(text);
    button.textContent = 'Press Ctrl+C';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
  }, SHOWN_MS);
});

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  // Who is typing means the letter.
  if ((event.target as Element).matches(':read-write')) return;
  event.preventDefault();
  const field = find('input[type=search]');
  if (field) field.focus();
  else find('[aria-keyshortcuts]')?.click();
});

/** What a browser that keeps nothing has instead: it lasts as long as the page. */
let kept: Record<string, string> = {};
try {
  kept = localStorage;
} catch {}

addEventListener('input', ({ target }) => {
  const field = target as HTMLInputElement;
  if (field.name === 'format') kept['format'] = field.value;
  if (!field.matches('[data-server]:valid')) return;
  for (const name of document.querySelectorAll('var')) name.textContent = field.value;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[download]')) {
    const text = find('pre', link.closest('[data-format]'))?.textContent;
    if (text) link.href = `data:,${encodeURIComponent(text)}`;
  }
});

find(`[name=format][value="${kept['format']}"]`)?.click();
