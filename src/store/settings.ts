/** What a player has set; kept in the browser, nothing about the person. */
export interface Settings {
  /** Text size in per cent. */
  readonly text: 100 | 125 | 150;
  readonly sound: boolean;
  /** `system` follows the machine's own setting. */
  readonly motion: 'system' | 'less';
  readonly contrast: 'normal' | 'more';
  /** Decide by holding for half a second on touch; off asks for a plain confirm. */
  readonly hold: boolean;
}

export const defaultSettings: Settings = { text: 100, sound: false, motion: 'system', contrast: 'normal', hold: false };
