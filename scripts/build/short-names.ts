import type { InlineConfig } from 'vite';

/**
 * Names of properties that only the page's script knows, which are shortened in it as those of variables are: they go over no wire, into no storage, to
 * no other script and to no browser. `tests/scripts/short-names.test.ts` holds the list to that.
 */
export const SHORT_NAMES: readonly string[] = [
  ...'alsoAt anywhere awaited everything hasText isEmpty longest mayShow merge note paragraphs restyled stale'.split(
    ' ',
  ),
  ...'below furniture holder holders inLink isShown linked meaning outer pieces prose shadows story'.split(
    ' ',
  ),
  ...'activate cardCount isCleared lookAgain markAt paint painted registry setLook shown shownMention stops'.split(
    ' ',
  ),
  ...'cardRect currentMention effects gesture isCard leaving phase scrolled scrolls'.split(' '),
  ...'isAlive judge judgeAgain onMoved onRead renderer'.split(' '),
];

/** Shortens them in a build of one script, whose other options stay. */
export function shortenNames(config: InlineConfig): void {
  const mangleProps = { include: new RegExp(`^(?:${SHORT_NAMES.join('|')})$`) };
  const minify = { compress: true, mangle: true, codegen: true, mangleProps };
  config.build ??= {};
  const { rolldownOptions: options } = config.build;
  config.build.rolldownOptions = { ...options, output: { ...options?.output, minify } };
}
