/** What keeping a screen awake needs of the browser. */
export interface WakeLockPage {
  readonly navigator: Navigator;
  readonly document: Document;
}

/**
 * Asks the browser not to let the screen sleep, and again whenever the page comes back into view, for
 * the wish ends when it is hidden (W3C Screen Wake Lock). Where that cannot be had, the system must see
 * to it. Gives the undo.
 */
export function keepAwake({ navigator, document }: WakeLockPage): () => void {
  let sentinel: WakeLockSentinel | undefined;
  const ask = (): void => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (held) => (sentinel = held),
      () => undefined
    );
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    document.removeEventListener('visibilitychange', ask);
    sentinel?.release().catch(() => undefined);
  };
}
