import { textIn } from './language.ts';
import type { Language } from './language.ts';
import type { Messages, PlainMessages, SayOfSide } from './messages.ts';

/** A text of the data. */
interface Text {
  readonly en: string;
  readonly ru?: string;
}

/** One of those who fight, as far as some of the texts about it go. */
export type Spoken<Member extends string> = Readonly<Record<Member, Text>> & {
  readonly id: string;
};

/** What the words of the first picture say of those who fight. */
type Said = 'name' | 'short' | 'held' | 'passes' | 'stays' | 'checkpoint';

/** Says one thing of each side: in the texts of the data, or in `own` words where it is none of those who fight. */
export const sayOfSides =
  <Member extends string>(
    sides: readonly Spoken<NoInfer<Member>>[],
    member: Member,
    own: Readonly<Record<string, string>>,
    language: Language
  ): SayOfSide =>
  (side) => {
    const party = sides.find(({ id }) => id === side);
    return party ? textIn(party[member], language) : (own[side] ?? side);
  };

/** Says who could cross: in `own` words, or where papers are asked for in those of `sayOfPost`. */
export const sayOfCrossing =
  (own: Readonly<Record<string, string>>, sayOfPost: SayOfSide) =>
  (passability: string): string =>
    own[passability] ?? sayOfPost(passability.replace('checkpoint-', ''));

/** The words of the first picture, with those that the data have for the sides of the atlas. */
export function withSides(
  messages: PlainMessages,
  sides: readonly Spoken<Said>[],
  language: Language
): Messages {
  const { passes, stays } = messages.hour;
  const say = (member: Said, own: Readonly<Record<string, string>> = {}): SayOfSide =>
    sayOfSides(sides, member, own, language);
  return {
    ...messages,
    side: {
      name: say('name', messages.sides),
      short: say('short', messages.sidesShort),
      state: say('held', messages.sideStates),
      passes: say('passes', passes),
      stays: say('stays', stays),
      crossing: sayOfCrossing(messages.passabilities, say('checkpoint'))
    }
  };
}
