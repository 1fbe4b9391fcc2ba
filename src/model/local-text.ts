/** A text of the city in the languages of the atlas. */
export interface LocalText {
  readonly en: string;
  readonly ru: string;
}
