import { searchAddress } from '../../data/card-address.ts';
import { Mark } from '../controls/Mark.tsx';
import { example } from './example.ts';
import { strings } from './strings.ts';

/** Where the options page is, seen from this one. */
const OPTIONS = 'options.html';

/** The one page that opens by itself, once: what Gloss does, on an example that is alive, and what it does not do. */
export const Welcome = () => (
  <div class="welcome">
    <header class="welcome-head">
      <Mark size={44} />
      <h1>{strings.title}</h1>
      <p class="by-pointer">{strings.try}</p>
      <p class="by-touch">{strings.tryTouch}</p>
    </header>
    <main>
      <article class="scrap" lang="en">
        <p class="scrap-date">{example.date}</p>
        <h2>{example.headline}</h2>
        {example.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <p class="hint">{strings.example.hint}</p>
      <ul class="promises">
        {strings.promises.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </main>
    <footer class="welcome-foot">
      <a class="button" href={OPTIONS}>
        {strings.options}
      </a>
      <a class="button" href={OPTIONS + searchAddress('')}>
        {strings.cards}
      </a>
    </footer>
  </div>
);
