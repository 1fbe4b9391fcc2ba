const STEP = 0.04;

/**
 * An attachment that shrinks the type of an element until all of its content is seen: it sets `--fit`
 * from 1 down to `least`. `content` is what the element shows: a new one is fitted anew.
 */
export function fitInside(_content: unknown, least = 0.5): (element: HTMLElement) => () => void {
  return (element) => {
    const fit = (): void => {
      for (let scale = 1; scale >= least; scale -= STEP) {
        element.style.setProperty('--fit', scale.toFixed(2));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    // The letters of the page may come after its words.
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  };
}
