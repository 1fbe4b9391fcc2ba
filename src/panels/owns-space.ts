/** Elements that do something of their own with the space key. */
const OWNERS = 'button, a[href], select, textarea, summary, [contenteditable]';

const isTextField = (element: Element): boolean =>
  element instanceof HTMLInputElement && element.type !== 'range';

/**
 * Whether the space key belongs to what has the focus rather than to playback: playback has it on the
 * bare page and, inside the dock, on whatever makes nothing of it, such as the slider.
 */
export function ownsSpace(target: EventTarget | null, dock: Element | undefined): boolean {
  if (!(target instanceof Element) || target === document.body) return false;
  if (target === document.documentElement) return false;
  if (!dock?.contains(target)) return true;
  return isTextField(target) || target.closest(OWNERS) !== null;
}
