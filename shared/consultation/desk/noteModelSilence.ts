import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { silentAccount, type Silence } from './modelAccount.ts';
import type { DeskState } from './state.ts';

/** The server asked a language model in vain: the desk is to know why the rules' text stays. */
export interface NoteModelSilence {
  type: 'NoteModelSilence';
  name: string;
  silence: Silence;
}

export interface ModelSilenceNoted {
  type: 'ModelSilenceNoted';
  name: string;
  silence: Silence;
}

export const noteModelSilence: Decider<Consultation, NoteModelSilence, ModelSilenceNoted> = (
  { name, silence },
  { desk: { model } },
) =>
  model && !model.answering && model.name === name && model.silence === silence
    ? refuse('changed', 'The desk knows this already.')
    : accept([{ type: 'ModelSilenceNoted', name, silence }]);

export const modelSilenceNoted: Evolver<DeskState, ModelSilenceNoted> = (state, { name, silence }) => ({
  ...state,
  model: { ...(state.model ?? silentAccount(name)), name, answering: false, silence },
});
