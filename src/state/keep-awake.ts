/**
 * Keeps the screen on until the returned function is called. The system lets go of it whenever the page is
 * out of sight, so it is asked for again afterwards; where it is refused or not known, nothing happens.
 */
export function keepAwake(navigator: Navigator, document: Document): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  const end = new AbortController();
  const isOver = (): boolean => end.signal.aborted;
  let sentinel: WakeLockSentinel | undefined;
  const ask = async (): Promise<void> => {
    if (isOver() || document.visibilityState !== 'visible') return;
    try {
      const granted = await navigator.wakeLock.request('screen');
      // It may be over by the time it is granted.
      if (isOver()) await granted.release();
      else sentinel = granted;
    } catch {
      // A low battery, or a setting of the system: the screen then goes dark as usual.
    }
  };
  const again = (): void => void ask();
  document.addEventListener('visibilitychange', again, { signal: end.signal });
  again();
  return () => {
    end.abort();
    void sentinel?.release();
  };
}
