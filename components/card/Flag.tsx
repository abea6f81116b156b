import { h, type VNode } from 'preact';
import type { Flag as FlagData, FlagShape } from '../../data/flags.ts';

const shape = ([tag, attributes, children = []]: FlagShape): VNode => h(tag, attributes, children.map(shape));

/** A country's flag beside its name. The name says what it is, so that a screen reader need not. */
export const Flag = ({ flag }: { flag: FlagData }) => (
  <svg class="flag" viewBox={flag.viewBox} aria-hidden="true">
    {flag.shapes.map(shape)}
  </svg>
);
