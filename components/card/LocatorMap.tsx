import type { MapDrawing } from '../../data/map.ts';
import { legendWords, mapWords } from './map-words.ts';
import { strings } from './strings.ts';

const HATCH = 'gloss-hatch';

const targetClass = ({ isLine, hasManyParts }: MapDrawing): string =>
  isLine ? 'target line' : hasManyParts ? 'target parts' : 'target';

/** Where the place is: a small map in the card's own colours, and the same in words for who does not see it. */
export const LocatorMap = ({ map }: { map: MapDrawing }) => {
  const { width, height, globe } = map;
  const legend = legendWords(map);
  return (
    <figure class="locator">
      <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={mapWords(map)}>
        <defs>
          <pattern
            id={HATCH}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path class="hatch" d="M0 0V5" />
          </pattern>
          <clipPath id="gloss-map-frame">
            <rect width={width} height={height} rx="8" />
          </clipPath>
        </defs>
        <g clip-path="url(#gloss-map-frame)">
          <rect class="sea" width={width} height={height} />
          <path class="land" d={map.land} />
          <path class="country" d={map.country} />
          <path class="provinces" d={map.provinces} />
          <path class={targetClass(map)} d={map.target} />
          <path class="lakes" d={map.lakes} />
          <path class="hatched" d={map.hatched} fill={`url(#${HATCH})`} />
          <path class="undecided" d={map.disputed} />
          <path class="disputed-border" d={map.disputed} />
          {map.dots.map(({ x, y, kind }) =>
            kind === 'capital' ? (
              <rect key={`${x} ${y}`} class="capital" x={x - 2.5} y={y - 2.5} width="5" height="5" />
            ) : (
              <circle
                key={`${x} ${y}`}
                class={kind === 'town' ? 'capital' : 'dot'}
                cx={x}
                cy={y}
                r={kind === 'town' ? 2.2 : 4.5}
              />
            ),
          )}
          {map.labels.map(({ text, x, y, kind, anchor = 'middle' }) => (
            <text key={`${kind} ${text}`} class={`label ${kind}`} x={x} y={y} text-anchor={anchor}>
              {text}
            </text>
          ))}
          <circle class="sea globe" cx={globe.x} cy={globe.y} r={globe.radius} />
          <path class="land" d={globe.land} />
          <circle class="globe-edge" cx={globe.x} cy={globe.y} r={globe.radius} />
          <circle class="dot" cx={globe.dot[0]} cy={globe.dot[1]} r="3" />
        </g>
      </svg>
      {/* The map's own words have it too. */}
      {legend.length > 0 && (
        <figcaption class="meta" aria-hidden="true">
          {legend.join(' · ')}
        </figcaption>
      )}
    </figure>
  );
};

/** In place of a map that could not be drawn. */
export const NoMap = () => <p class="locator no-map">{strings.noMap}</p>;
