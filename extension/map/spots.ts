/** Where in a shape its name may stand. */

import type { MapLabel } from '../../data/map.ts';
import { WIDTH } from './frame.ts';
import { type Patch, WHOLE_FRAME } from './ground.ts';
import { boxAround, boxOf, type Spot } from './labels.ts';
import type { Point } from './rings.ts';

type Kind = MapLabel['kind'];

/** Places that are tried in a shape. */
const TRIED = 160;
/** What a name loses that hangs out of its shape, in units that it would rather move. */
const OUTSIDE = 160;

export interface Wish {
  /** Where the name would best stand; the middle of the shape where nothing is said. */
  near?: Point;
  /** What the name should lie on, where that is more than the shape. */
  ground?: Patch;
  /** How much of the name must lie there. */
  least?: number;
  /** What it must not lie on. */
  off?: readonly Patch[];
}

/** Where the name of the shape may stand, the best first: as far inside as it goes, then near the middle. */
export function spotsIn(shape: Patch, text: string, kind: Kind, wish: Wish = {}): Spot[] {
  const near = wish.near ?? shape.middle;
  const { ground = shape, least = 0, off = [] } = wish;
  const spots: { spot: Spot; cost: number }[] = [];
  for (const at of shape.sample(TRIED)) {
    const box = boxOf(text, kind, { at });
    const share = ground.shareOf(box);
    if (share < least || off.some((patch) => patch.shareOf(box) > 0)) continue;
    const far = Math.hypot(at[0] - near[0], (at[1] - near[1]) * 1.4);
    spots.push({ spot: { at }, cost: (1 - share) * OUTSIDE + far });
  }
  return spots.sort((a, b) => a.cost - b.cost).map(({ spot }) => spot);
}

export interface RegionLand {
  patch: Patch;
  isMember: boolean;
  isNamed: boolean;
}

/** A member's ground under more of the name than this, and the name reads as the member's. */
const ONE_MEMBER = 0.62;

/**
 * Where the name of a region of several countries may stand, so that it reads as none of theirs: across members, or in the water beside
 * them. Every place of the frame is tried, so that one is found where any is free.
 */
export function spotsForRegion(text: string, region: Patch, lands: readonly RegionLand[]): Spot[] {
  const [x, y] = region.middle;
  return WHOLE_FRAME.sample(WIDTH * 3)
    .map((at) => {
      const spot: Spot = { at };
      const box = boxOf(text, 'region', spot);
      const inRegion = region.shareOf(box);
      let cost = Math.hypot(at[0] - x, (at[1] - y) * 1.4);
      for (const { patch, isMember, isNamed } of lands) {
        const share = patch.shareOf(box);
        if (isMember && !isNamed) cost += share * 120;
        if (share > (isMember ? ONE_MEMBER : 0)) cost += share * (isMember ? 130 : 190);
      }
      // In open water it must keep close to what it names.
      const beside = region.shareOf(boxAround(at, box.right - box.left + 40, 56));
      if (inRegion < 0.1) cost += 40 + (beside > 0 ? 0 : 120);
      return { spot, cost };
    })
    .sort((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot);
}
