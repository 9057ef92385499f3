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
  /** Single letters and figures work as shortcuts on the play sheet. */
  readonly keys: boolean;
  /** Hints that have been put away, by id. */
  readonly seen: readonly string[];
}

export const defaultSettings: Settings = {
  text: 100,
  sound: false,
  motion: 'system',
  contrast: 'normal',
  hold: false,
  keys: true,
  seen: [],
};
