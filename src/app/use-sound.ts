import { useEffect, useRef, useState } from 'react';
import { createSound } from '../sound/create-sound.ts';
import { cuesOf } from '../sound/cues-of.ts';
import { loadHowler } from '../sound/load-howler.ts';
import type { Play } from '../store/play.ts';

/** Sounds what a step did; nothing is fetched until sound is switched on. */
export function useSound(play: Play, on: boolean): void {
  const [sound] = useState(() => createSound({ loadHowler }));
  const last = useRef(play);
  useEffect(() => sound.setOn(on), [sound, on]);
  useEffect(() => () => sound.destroy(), [sound]);
  useEffect(() => {
    const before = last.current;
    last.current = play;
    if (before === play) return;
    if (before.plan.option !== play.plan.option && play.plan.option !== undefined) sound.play('choose');
    if (before.step === play.step) return;
    const moved = play.step === 'outcome' ? (play.decided?.shifts ?? []).filter((shift) => shift.kind === 'trust') : [];
    const cues = cuesOf({
      decided: play.step === 'outcome',
      trustUp: moved.filter((shift) => shift.after > shift.before).length,
      trustDown: moved.filter((shift) => shift.after < shift.before).length,
      eventLanded: play.step === 'passing' && (play.passed?.events.length ?? 0) > 0,
      horizonEnded: play.step === 'horizon-end',
      revealed: play.step === 'reveal',
      ended: play.step === 'ended',
    });
    for (const { cue, after } of cues) sound.play(cue, after);
  }, [play, sound]);
}
