/** Order of the map, bottom to top. */
export const depths = {
  ground: 0,
  home: 5,
  ripple: 6,
  wardFocus: 7,
  rings: 8,
  names: 9,
  landmarks: 10,
  marks: 11,
  glow: 20,
  /** Plus a tenth of trust: weak lines first, strong last. */
  links: 21,
  captions: 30,
  focus: 31,
  badges: 32,
  you: 40,
  tags: 50,
} as const;
