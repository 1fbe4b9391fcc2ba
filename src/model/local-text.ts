/** A text of the city in the languages of the atlas. */
export interface LocalText {
  readonly en: string;
  /** There wherever the atlas offers Russian: `geo:validate` sees to it. */
  readonly ru?: string;
}
