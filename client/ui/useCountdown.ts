import { useContext, useEffect, useState } from 'react';
import { clockDigits } from '#client/i18n/formats.ts';
import { phaseOf, remainingMs, spokenMs, type TimePhase } from '#shared/consultation/floor/time.ts';
import type { Timing } from '#shared/consultation/state.ts';
import { ServerClock } from './serverClock.ts';

export interface Shown {
  digits: string;
  phase: TimePhase;
}

/** What a countdown shows at an instant. Whole seconds are shown until they are used up, so it begins at the full limit. */
export function shownAt(timing: Timing, now: number): Shown {
  const left = remainingMs(timing, now);
  const phase = phaseOf(timing, now);
  if (left === null) return { digits: clockDigits(spokenMs(timing, now) / 1000), phase };
  if (left > 0) return { digits: clockDigits(Math.ceil(left / 1000)), phase };
  const over = clockDigits(-left / 1000);
  return { digits: phase === 'paused' ? `−${over}` : over, phase };
}

/** Reads the clock with every frame and changes only when another digit shows. */
export function useCountdown(timing: Timing): Shown {
  const read = useContext(ServerClock);
  const [shown, setShown] = useState(() => shownAt(timing, read()));
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const next = shownAt(timing, read());
      setShown((last) => (last.digits === next.digits && last.phase === next.phase ? last : next));
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [timing, read]);
  return shown;
}
