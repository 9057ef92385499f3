import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where scenarios are: beside the author where they stand in a copy of the project, else this project's own. */
export const scenarioFolder = existsSync('scenarios') ? 'scenarios' : fileURLToPath(new URL('../../scenarios', import.meta.url));
