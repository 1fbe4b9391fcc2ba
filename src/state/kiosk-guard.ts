/** Keys beside those of a single sign that a visitor may use. */
const KEYS = new Set([
  ...['Tab', 'Enter', 'Escape', 'Shift', 'Backspace', 'Delete', 'CapsLock', 'AltGraph', 'Process'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
]);

/** Whether a key is of the map and not of the browser. */
export function isMapKey(event: KeyboardEvent): boolean {
  // On Windows AltGr, by which some signs are typed, is reported as Control and Alt.
  const isShortcut =
    (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  return !isShortcut && (KEYS.has(event.key) || /^.$/u.test(event.key));
}

/** Whether a click on `target` would leave the page, open a file or write one. */
function leads(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input[type=file]')) return true;
  const link = target.closest('a[href]');
  return link !== null && !(link.getAttribute('href') ?? '').startsWith('#');
}

/**
 * Leaves a visitor no way out of the page: no menu, no selection, no dragged file, no new window, no
 * print, no shortcut of the browser, no zoom of the page, no link but those within it, no way back into
 * the visit before. `isExempt` names what belongs to the staff. Gives the undo.
 *
 * What the browser keeps for itself, such as a swipe from the edge, its command line forbids.
 */
export function guardPage(
  page: Window & typeof globalThis,
  isExempt: (target: EventTarget | null) => boolean
): () => void {
  const gone = new AbortController();
  const options = { capture: true, passive: false, signal: gone.signal };
  const refuse = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const forbidden = ['contextmenu', 'auxclick', 'dragstart', 'dragover', 'drop', 'gesturestart'];
  for (const type of [...forbidden, 'copy', 'cut', 'paste'])
    page.addEventListener(type, refuse, options);
  // The fourth and fifth button of a mouse go back and forward.
  for (const type of ['mousedown', 'mouseup'] as const)
    page.addEventListener(
      type,
      (event) => {
        if (event.button > 2) refuse(event);
      },
      options
    );
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isMapKey(event)) refuse(event);
    },
    options
  );
  page.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) refuse(event);
    },
    options
  );
  page.addEventListener(
    'click',
    (event) => {
      const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!isExempt(event.target) && (leads(event.target) || isModified)) refuse(event);
    },
    options
  );

  const open = page.open.bind(page);
  const print = page.print.bind(page);
  const { history } = page;
  const pushState = history.pushState.bind(history);
  page.open = () => null;
  page.print = () => undefined;
  history.pushState = (data: unknown, _: string, address) =>
    history.replaceState(data, '', address);
  return () => {
    gone.abort();
    Object.assign(page, { open, print });
    history.pushState = pushState;
  };
}
