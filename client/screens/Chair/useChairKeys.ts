import type { FloorActions } from '#client/features/floorControl/useFloorActions.ts';
import { absentRows } from '#client/features/listControl/listRows.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import { submit } from '#client/store/submit.ts';
import { nextInOrder } from '#shared/consultation/ordering/order.ts';
import { closeOrAsk, publishOrSay } from './closing.ts';
import { closeProgramme, isProgrammeOpen, showProgramme } from './programmeFold.ts';
import type { KeyHandlers } from './keys/useKeys.ts';

interface Wiring {
  actions: FloorActions;
  onReopening: (isReopening: boolean) => void;
  onHelp: (isOpen: boolean) => void;
  /** Asks before the sitting is closed. */
  onClosing: () => void;
  /** Asks before the record is published, or taken back. */
  onPublish: () => void;
}

const state = () => useRostrum.getState().consultation.everyone;

/** Every control of the console has a key. */
export function useChairKeys({ actions, onReopening, onHelp, onClosing, onPublish }: Wiring): KeyHandlers {
  return {
    Space: actions.primary,
    E: actions.end,
    P: actions.pauseOrResume,
    '+': actions.moreTime,
    '=': actions.moreTime,
    '-': actions.lessTime,
    L: () => openOrCloseList(() => onReopening(true)),
    A: markNextAbsent,
    B: putLastBack,
    I: () => (isProgrammeOpen() ? closeProgramme() : showProgramme('#programme summary')),
    T: () => showProgramme('[data-limit-seconds]'),
    Escape: closeProgramme,
    H: switchHardStop,
    D: () => void submit({ type: 'ShareDraft', on: !state().draft.shared }),
    S: suspendOrResume,
    'Shift+C': () => closeOrAsk(onClosing),
    N: actions.goOn,
    R: () => publishOrSay(onPublish),
    '?': () => onHelp(true),
    ...Object.fromEntries(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((place) => [
        place,
        () => document.getElementById(`give-${place}`)?.focus(),
      ]),
    ),
  };
}

function openOrCloseList(reopen: () => void) {
  const list = state().lists[state().itemId ?? ''];
  if (list?.state === 'closed') reopen();
  else void submit({ type: list?.state === 'open' ? 'CloseSpeakersList' : 'OpenSpeakersList' });
}

function markNextAbsent() {
  const { itemId } = state();
  const requestId = itemId === null ? null : nextInOrder(state(), itemId);
  if (requestId !== null) void submit({ type: 'MarkAbsent', requestId });
}

function putLastBack() {
  const [last] = absentRows(state(), state().itemId);
  if (last) void submit({ type: 'PutBack', requestId: last.request.requestId });
}

export function switchHardStop() {
  const { preset, ...options } = state().policy;
  void submit({ type: 'SetOrderingPolicy', preset, options: { ...options, hardStop: !options.hardStop } });
}

export function suspendOrResume() {
  const { sittingId, sittings } = state();
  const isSuspended = sittingId !== null && sittings[sittingId]?.state === 'suspended';
  void submit({ type: isSuspended ? 'ResumeSitting' : 'SuspendSitting' });
}
