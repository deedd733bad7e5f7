import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { silentAccount, type Silence } from './modelAccount.ts';
import type { DeskState } from './state.ts';

/** The server asked a language model in vain: the desk is to know why the rules' text stays. */
export interface NoteModelSilence {
  type: 'NoteModelSilence';
  model: string;
  silence: Silence;
}

export interface ModelSilenceNoted {
  type: 'ModelSilenceNoted';
  model: string;
  silence: Silence;
}

export const noteModelSilence: Decider<Consultation, NoteModelSilence, ModelSilenceNoted> = (
  { model, silence },
  { desk },
) =>
  desk.model && !desk.model.answering && desk.model.name === model && desk.model.silence === silence
    ? refuse('changed', 'The desk knows this already.')
    : accept([{ type: 'ModelSilenceNoted', model, silence }]);

export const modelSilenceNoted: Evolver<DeskState, ModelSilenceNoted> = (state, { model, silence }) => ({
  ...state,
  model: { ...(state.model ?? silentAccount(model)), name: model, answering: false, silence },
});
