import type { Settings } from '../store/settings.ts';

/** Puts settings where the style sheets read them. */
export function applySettings(element: HTMLElement, { text, motion, contrast }: Settings): void {
  element.style.setProperty('--scale', String(text / 100));
  element.dataset['motion'] = motion;
  element.dataset['contrast'] = contrast;
}
