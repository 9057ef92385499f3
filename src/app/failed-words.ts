import { keepingWords } from '../ui/words/keeping-words.ts';
import type { AppState } from './app-state.ts';

/** What has become of the run when a part of the page fails, or `undefined` where none was open. */
export function failedWords({ route, keeping, unkept }: Pick<AppState, 'route' | 'keeping' | 'unkept'>): string | undefined {
  if (route.screen !== 'play' && route.screen !== 'debrief') return undefined;
  if (keepingWords[keeping] !== undefined) return 'Your run lasts only as long as this page: it is lost when the page loads again.';
  return unkept.includes(route.run) ? 'Your run is kept, but not its last step.' : 'Your run is kept up to your last step.';
}
