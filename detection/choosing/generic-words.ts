/**
 * Acronyms that are English words too. In a headline in capitals nothing tells WHO from who, so there they count only
 * with a cue of their card in the text.
 */
export const WORDS_IN_CAPITALS: ReadonlySet<string> = new Set(
  'WHO US IT IS AI ICE AID MAY COP PACT START ARMS FED SAID CAN ACT ALL AM AN ANY ARE AS AT BE BUT BY DO FOR GO HAS HE IF IN NO NOT OF ON OR OUR OUT SO TO UP WE SALT CARE QUAD HIMARS STEP'.split(
    ' ',
  ),
);
