/** Order of the map, bottom to top. */
export const depths = {
  ground: 0,
  /** Over a ground that is fading in. */
  water: 3,
  home: 5,
  ripple: 6,
  rings: 8,
  names: 9,
  landmarks: 10,
  marks: 11,
  glow: 20,
  /** Plus a tenth of trust: weak lines first, strong last. */
  links: 21,
  /** Over lines and landmarks; people stand on it. */
  wardFocus: 29,
  captions: 30,
  badges: 32,
  you: 40,
  /** Over everyone; the focused badge stands on its ring. */
  focus: 45,
  focusedBadge: 46,
  tags: 50,
  label: 51,
} as const;
