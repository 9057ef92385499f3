import type { Authority } from '../core/authority.ts';
import { compileAuthority } from '../scenario/compile/compile-ground.ts';
import { openLibrary } from '../scenario/library.ts';
import { scenarioFolder } from './scenario-folder.ts';

/** Every authority of the study that has a file, in order. */
export const authoritiesOf = (): readonly Authority[] =>
  [...openLibrary(scenarioFolder).surroundings.authorities.values()].map(compileAuthority);
