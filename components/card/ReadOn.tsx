import { wikipediaUrl, worthReading } from './links.ts';
import { OutLink } from './OutLink.tsx';
import { useReading } from './reading.ts';
import { strings } from './strings.ts';

/** Where to read on: the primary sources, and Wikipedia's article. */
export function ReadOn() {
  const { card } = useReading();
  const sources = worthReading(card);
  if (!sources.length && !card.wikipedia) return null;
  return (
    <section>
      <h3>{strings.readOn}</h3>
      <ul class="read-on">
        {sources.map(({ url, title, publisher }) => (
          <li key={url}>
            <OutLink href={url} text={title} /> <bdi class="meta">{publisher}</bdi>
          </li>
        ))}
        {card.wikipedia && (
          <li>
            <OutLink href={wikipediaUrl(card.wikipedia)} text={card.wikipedia} />{' '}
            <span class="meta">{strings.wikipedia}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
