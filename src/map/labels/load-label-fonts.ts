/** Faces the labels are set in; the sample holds both scripts, which are files of their own. */
const FACES = [
  "400 16px 'Old Standard TT'",
  "italic 400 16px 'Old Standard TT'",
  "700 16px 'Old Standard TT'"
];
const SAMPLE = 'Neva Нева';

/** Milliseconds after which the map is lettered in whatever font there is. */
const PATIENCE = 1500;

/**
 * Calls `onready` once the fonts of the labels are loaded, at the latest after 1.5 seconds. Gives the
 * way to call it off.
 */
export function loadLabelFonts(onready: () => void): () => void {
  let isWaiting = true;
  const finish = () => {
    if (isWaiting) onready();
    isWaiting = false;
  };
  const timer = window.setTimeout(finish, PATIENCE);
  void Promise.allSettled(FACES.map((face) => document.fonts.load(face, SAMPLE))).then(finish);
  return () => {
    isWaiting = false;
    window.clearTimeout(timer);
  };
}
