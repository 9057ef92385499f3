import { noPlatform } from '../no-platform.ts';
import type { OpenPlatform } from '../platform.ts';
import { findApi } from './find-api.ts';
import { sitWithScorm } from './sit-with-scorm.ts';

/** Some platforms put their API beside the page after it: looked for so often, so many milliseconds apart. */
const [looks, apart] = [8, 250];

/** Opens a sitting with the SCORM 1.2 platform around this page. */
export const openScorm: OpenPlatform = async () => {
  for (let look = 0; look < looks; look++) {
    const api = findApi(window);
    if (api) return sitWithScorm(api, () => Date.now());
    await new Promise((resolve) => setTimeout(resolve, apart));
  }
  return noPlatform('absent');
};
