/** Chance that can be had again: the same seed gives the same numbers. */
export interface Chance {
  /** From 0 up to 1. */
  next: () => number;
  among: <T>(weights: readonly (readonly [T, number])[]) => T;
  /** Many short ones and few long ones, with this mean. */
  waiting: (mean: number) => number;
  between: (from: number, to: number) => number;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    waiting: (mean) => -mean * Math.log(1 - next()),
    between: (from, to) => from + (to - from) * next(),
    among: (weights) => {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      return (weights.find(([, weight]) => (left -= weight) < 0) ?? weights[0]!)[0];
    },
  };
}
