/** What the controls of a headset or a locked screen do. */
export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly nexttrack: () => void;
  readonly previoustrack: () => void;
}

/** Lets the media controls of the device steer a reading, where it has any; gives the way to end that. */
export function attachMediaControls(
  navigator: Navigator,
  title: string,
  album: string,
  actions: MediaActions
): () => void {
  if (!('mediaSession' in navigator)) return () => undefined;
  const session = navigator.mediaSession;
  session.metadata = new MediaMetadata({ title, album });
  const names = ['play', 'pause', 'nexttrack', 'previoustrack'] as const;
  const set = (name: (typeof names)[number], action: (() => void) | null): void => {
    try {
      session.setActionHandler(name, action);
    } catch {
      // A control that this browser does not know.
    }
  };
  for (const name of names) set(name, actions[name]);
  return () => {
    session.metadata = null;
    for (const name of names) set(name, null);
  };
}
