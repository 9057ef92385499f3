import type { Stakeholder } from './cast.ts';
import { holds } from './holds.ts';
import type { World } from './world.ts';

/** The few words under somebody's name as things stand: the first later role whose condition holds, else the one they began with. */
export const roleOf = ({ role, later }: Stakeholder, world: World): string => later.find(({ when }) => holds(when, world))?.role ?? role;
