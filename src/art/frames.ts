/** The frame round a portrait tells where the person stands. On the 64 grid. */
export type FramedSphere = 'political' | 'corporate' | 'team' | 'partner' | 'community';

export const frames: Readonly<Record<FramedSphere, string>> = {
  political: 'M4 3h56v32c0 15-12 23-28 28C16 58 4 50 4 35z',
  corporate: 'M7 2h50a5 5 0 0 1 5 5v50a5 5 0 0 1-5 5H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5z',
  team: 'M32 1a31 31 0 1 1 0 62a31 31 0 1 1 0-62z',
  partner: 'M32 0l28 16v32L32 64 4 48V16z',
  community: 'M32 1c17 0 30 12 30 28 0 10-5 18-13 23l3 11-14-7c-2 .4-4 .5-6 .5C15 56.5 2 45 2 29 2 13 15 1 32 1z',
};
