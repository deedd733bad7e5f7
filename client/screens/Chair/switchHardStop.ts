import { useRostrum } from '#client/store/rostrum.ts';
import { submit } from '#client/store/submit.ts';

/** Turns the hard stop of the whole meeting on or off; the order of the list stays as it is. */
export function switchHardStop(): void {
  const { preset, ...options } = useRostrum.getState().consultation.everyone.policy;
  void submit({ type: 'SetOrderingPolicy', preset, options: { ...options, hardStop: !options.hardStop } });
}
