import type { Atlas, Movement } from '../model/atlas.ts';

/** The movement whose panel a link opens, `movement:lenin-route`. */
export function findMovement(
  { movements }: Atlas,
  { panel = '' }: { readonly panel?: string | undefined }
): Movement | undefined {
  const [name, topic] = panel.split(':');
  return name === 'movement' ? movements.find(({ id }) => id === topic) : undefined;
}
