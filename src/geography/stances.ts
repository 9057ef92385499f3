/** The places a person may stand: near the bearing and ring the scenario gives, with a caption on one side and a line. */
import { boxCaption, type CaptionSide, captionSides, captionSlides, sizeCaption } from '../art/caption.ts';
import { badgeReach, type StandingPerson, stage } from './layout.ts';
import { type Box, doOverlap, findBounds, growBox, type Point } from './plane.ts';
import { listRoutes, type Route } from './routes.ts';
import { keyBay, toolsBay } from './sheet.ts';

export interface Stance {
  readonly at: Point;
  readonly side: CaptionSide;
  readonly badge: Box;
  readonly caption: Box;
  readonly route: Route;
  /** The same grounds with the air that others must leave. */
  readonly badgeAir: Box;
  readonly badgeNear: Box;
  readonly badgeAbout: Box;
  readonly captionAir: Box;
  readonly lineAir: Box;
  /** Around the whole line. */
  readonly reach: Box;
  /** How far it strays from what the scenario asks for; lower is better. */
  readonly stray: number;
}

const turns = [0, -5, 5, -10, 10, -15, 15, -21, 21, -27, 27];
const stretches = [1, 0.94, 1.07, 0.88, 1.14, 0.82, 1.22, 0.76, 1.32, 1.44];
/** Near and far, across and down: the stage is wider than it is tall. */
const reaches: Readonly<Record<1 | 2, Point>> = { 1: [186, 160], 2: [322, 262] };

export function listStances(person: StandingPerson, you: Point): readonly Stance[] {
  const size = sizeCaption(person);
  const [across, down] = reaches[person.ring];
  const stances: Stance[] = [];
  for (const turn of turns) {
    for (const stretch of stretches) {
      const angle = ((person.bearing + turn - 90) * Math.PI) / 180;
      const at: Point = [Math.round(you[0] + Math.cos(angle) * across * stretch), Math.round(you[1] + Math.sin(angle) * down * stretch)];
      const badge = boxBadge(at);
      if (!isOnStage(badge)) continue;
      for (const route of listRoutes(you, at)) {
        const stray = Math.abs(turn) * 1.3 + Math.abs(stretch - 1) * 70 + (route.turn === 0 ? Math.abs(route.beside) * 0.4 : 5);
        for (const side of captionSides) {
          for (const slide of captionSlides[side]) {
            const caption = boxCaption(at, size, side, slide, stage[2]);
            const cost = stray + judgeSide(side, at, you) + (slide === 0 ? 0 : 2) + judgeTools(badge, caption);
            if (!isOnStage(caption)) continue;
            const air = {
              badgeAir: growBox(badge, 2),
              badgeNear: growBox(badge, 10),
              badgeAbout: growBox(badge, 26),
              captionAir: growBox(caption, 5),
              lineAir: growBox(caption, 7),
              reach: findBounds(route.points),
            };
            stances.push({ at, side, badge, caption, route, ...air, stray: cost });
          }
        }
      }
    }
  }
  return stances;
}

/** The ground of a badge with its coin and arrow. */
export function boxBadge([x, y]: Point): Box {
  return [x - badgeReach, y - badgeReach, x + badgeReach, y + badgeReach];
}

function isOnStage(box: Box): boolean {
  const bay: Box = [keyBay[0], keyBay[1], keyBay[2], keyBay[3]];
  return box[0] >= stage[0] && box[1] >= stage[1] && box[2] <= stage[2] && box[3] <= stage[3] && !doOverlap(box, bay);
}

/** The map's buttons lie over what stands there. */
function judgeTools(badge: Box, caption: Box): number {
  return (doOverlap(badge, toolsBay) ? 120 : 0) + (doOverlap(caption, toolsBay) ? 160 : 0);
}

/** Captions look outward; above a badge is the last resort, for the coin and arrow stand there. */
function judgeSide(side: CaptionSide, at: Point, you: Point): number {
  const outward = at[0] >= you[0] ? 'right' : 'left';
  if (side === outward) return 0;
  if (side === 'below') return at[1] > you[1] ? 3 : 9;
  return side === 'above' ? 8 : 7;
}
