/** How large words and coins are drawn at a zoom, so that none is too small on screen. Pure. */
import { plainType } from '../art/caption.ts';

/** Type in px of the sheet; growth of badges and coins as a factor. */
export interface WordSizes {
  readonly name: number;
  readonly role: number;
  readonly ward: number;
  readonly speech: number;
  readonly badge: number;
  /** On top of the badge's own growth. */
  readonly coin: number;
  /** Of chips. */
  readonly chip: number;
  /** Whether everybody is named, and wards are. */
  readonly all: boolean;
}

/** Least css px on screen. */
const least = { name: 13.5, role: 12.5, ward: 13.5, speech: 13.5, coin: 12, chip: 14 } as const;
const plainWard = 13.5;
const plainSpeech = 16.5;
/** Below this scale there is no room for all names: only people in the news keep theirs. */
const crowded = 0.55;

/** `scale` is css px for one px of the sheet. */
export function sizeWords(scale: number): WordSizes {
  const badge = hold(0.72 / scale, 1, 1.15);
  return {
    name: Math.max(plainType.name, least.name / scale),
    role: Math.max(plainType.name, least.role / scale),
    ward: Math.max(plainWard, least.ward / scale),
    speech: Math.max(plainSpeech, least.speech / scale),
    badge,
    coin: hold(least.coin / (14 * scale * badge), 1, 1.35),
    chip: hold(least.chip / (17 * scale), 1, 1.9),
    all: scale >= crowded,
  };
}

const hold = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
