/** One text that outlives the visit, where the browser allows that. */
export interface Memory {
  /** What was written; empty if nothing was, or if the browser does not say. */
  read(): string;
  write(text: string): void;
}

/** Keeps nothing. */
export const FORGETFUL: Memory = { read: () => '', write: () => undefined };

/**
 * Keeps a text under a key. A browser may deny its storage by an error, at the first touch or when it is
 * full: then there is nothing to read, and nothing is kept.
 */
export function createMemory(
  key: string,
  openStorage: () => Pick<Storage, 'getItem' | 'setItem'>
): Memory {
  return {
    read: () => {
      try {
        return openStorage().getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    write: (text) => {
      try {
        openStorage().setItem(key, text);
      } catch {
        // The visit goes on without being remembered.
      }
    }
  };
}
