import { readAuthority } from '../src/scenario/read-authority.ts';
import { type Reading, readScenario, type Surroundings } from '../src/scenario/read-scenario.ts';
import { readRegister } from '../src/scenario/register.ts';
import { smallAuthority, smallRegister } from './small-document.ts';

const { authority } = readAuthority('authorities/s.yaml', smallAuthority);
if (!authority) throw new Error('The small authority cannot be read.');

/** What the small document is checked against. */
const smallSurroundings: Surroundings = {
  authorities: new Map([['S', authority]]),
  register: readRegister('evidence.yaml', smallRegister).register,
  complete: false,
};

/** Reads a text as the small scenario's file. */
export const readSmall = (text: string, complete = false): Reading =>
  readScenario('small-scenario.yaml', text, { ...smallSurroundings, complete });
