import { type PageChoice, pageChosen } from './page-choice.ts';
import type { Settings } from './settings-shape.ts';

/** What is chosen for pages in a #window: laid over whatever the settings are, and gone with the page. */
export class PrivateChoices {
  readonly #chosen = new Map<string, PageChoice>();

  choose(key: string, choice: PageChoice): void {
    this.#chosen.set(key, choice);
  }

  over(settings: Settings): Settings {
    let result = settings;
    for (const [key, choice] of this.#chosen) result = { ...result, ...pageChosen(result, key, choice) };
    return result;
  }
}
