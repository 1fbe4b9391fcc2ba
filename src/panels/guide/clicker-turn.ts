const TURNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['PageDown', 1],
  ['ArrowRight', 1],
  [' ', 1],
  ['PageUp', -1],
  ['ArrowLeft', -1]
]);

/**
 * By how much a key turns what a guide tells; `undefined` for other keys. A clicker sends Page Down and
 * Page Up. A button that has the focus keeps the space bar.
 */
export function clickerTurn(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return undefined;
  const isPress = event.key === ' ' && event.target instanceof HTMLButtonElement;
  return isPress ? undefined : TURNS.get(event.key);
}
