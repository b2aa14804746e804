// All that pages do in the browser: copy a snippet, and "/" for search. At most 1 kB when built.

const SHOWN_MS = 2000;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  const code = button?.closest('.snippet')?.querySelector('code');
  if (button !== null && code !== null && code !== undefined) void copy(button, code);
});

document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('input[type=search]');
  if (field === null) document.querySelector<HTMLElement>('[data-search]')?.click();
  else field.focus();
});

/** Copies, or where the browser does not let it, selects the text so that Ctrl+C does. */
async function copy(button: HTMLElement, code: Element): Promise<void> {
  const words = button.textContent;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(code);
    button.textContent = 'Press Ctrl+C';
  }
  setTimeout(() => {
    button.textContent = words;
  }, SHOWN_MS);
}
