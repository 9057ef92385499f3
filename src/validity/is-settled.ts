import type { Authority } from '../core/authority.ts';

/** Whether an authority performs well and has settled ways of working; otherwise it is one that is still improving. [RL-1-2] */
export const isSettled = ({ profile }: Authority): boolean => profile.consistency >= 6 && profile.embeddedness >= 6;
