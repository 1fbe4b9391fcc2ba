import type { Atlas, AtlasEvent } from '../model/atlas.ts';

/** The event whose panel a link opens, `event:aurora-shot`. */
export function findEvent(
  { events }: Atlas,
  { panel = '' }: { readonly panel?: string | undefined }
): AtlasEvent | undefined {
  const [name, topic] = panel.split(':');
  return name === 'event' ? events.find(({ id }) => id === topic) : undefined;
}
