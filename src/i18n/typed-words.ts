import type { MomentWords } from '../time/time-token.ts';

/** How moments are typed in the languages beside English and Russian, which every field reads. */
export const TYPED_WORDS: readonly MomentWords[] = Object.values(
  import.meta.glob<MomentWords>('./*-typed.ts', { eager: true, import: 'typed' })
);
