import { render } from 'preact';
import css from '../../components/card/card.css?inline';
import { LocatorMap } from '../../components/card/LocatorMap.tsx';
import type { MapDrawing } from '../../data/map.ts';

/** Written into the page by scripts/map-sheet.ts. */
declare const maps: MapDrawing[];

const style = document.createElement('style');
style.textContent = `${css}
.card { all: unset; display: grid; grid-template-columns: repeat(5, 328px); gap: 12px; padding: 12px; }`;
document.head.append(style);
render(
  <div class="card" data-theme={matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}>
    {maps.map((map) => (
      <LocatorMap key={map.told.place} map={map} />
    ))}
  </div>,
  document.body,
);
document.documentElement.dataset.ready = '';
