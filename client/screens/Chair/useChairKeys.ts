import { focusRuling } from '#client/features/floorControl/focusRuling.ts';
import { pointsOfOrder } from '#client/features/floorControl/pointsOfOrder.ts';
import { sittingEnds } from '#shared/consultation/ordering/sittingEndsAt.ts';
import { upNext } from '#client/features/floorControl/upNext.ts';
import type { FloorActions } from '#client/features/floorControl/useFloorActions.ts';
import { absentRows } from '#client/features/listControl/listRows.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import { serverNow, submit } from '#client/store/submit.ts';
import { forecast } from '#shared/consultation/ordering/forecast.ts';
import { closeOrAsk, publishOrSay } from './closing.ts';
import type { KeyHandlers } from './keys/useKeys.ts';
import { switchHardStop } from './switchHardStop.ts';
import { closeProgramme, isProgrammeOpen, openFold, showProgramme } from './programmeFold.ts';
import type { Asking } from './useAsking.ts';

interface Wiring {
  actions: FloorActions;
  /** Asks before something is done that wants a word first. */
  asking: Asking;
  onHelp: (isOpen: boolean) => void;
}

const state = () => useRostrum.getState().consultation.everyone;

/** Every control of the console has a key. */
export function useChairKeys({ actions, asking, onHelp }: Wiring): KeyHandlers {
  return {
    ...keysOfTheFloor(actions),
    ...keysOfTheList(asking),
    Q: () => askAboutRunning(asking, 'who'),
    K: () => askAboutRunning(asking, 'clock'),
    I: () => (isProgrammeOpen() ? closeProgramme() : showProgramme('#programme summary')),
    T: () => showProgramme('[data-limit-seconds]'),
    'Shift+H': () => showProgramme('[data-hand-over]'),
    'Shift+L': () => showProgramme('[data-order]'),
    Escape: closeProgramme,
    U: undoLast,
    H: switchHardStop,
    D: () => void submit({ type: 'ShareDraft', on: !state().draft.shared }),
    S: suspendOrResume,
    'Shift+C': () => closeOrAsk(() => asking.ask({ about: 'closing' })),
    N: actions.goOn,
    R: () => publishOrSay(() => asking.ask({ about: 'publish' })),
    V: () => document.getElementById('balance-figures')?.click(),
    J: () => openFold('#add-fold', 'input'),
    '?': () => onHelp(true),
  };
}

function keysOfTheFloor(actions: FloorActions): KeyHandlers {
  return {
    Space: actions.primary,
    E: actions.end,
    P: actions.pauseOrResume,
    '+': actions.moreTime,
    '=': actions.moreTime,
    '-': actions.lessTime,
    C: actions.call,
    M: actions.markPresent,
    O: () => hearOrRule(actions),
    A: markNextAbsent,
    B: putLastBack,
  };
}

function keysOfTheList(asking: Asking): KeyHandlers {
  return {
    L: () => openOrCloseList(() => asking.ask({ about: 'reopen' })),
    W: () => asking.ask({ about: 'announce' }),
    Y: approveFirst,
    X: () => declineFirst(asking),
    F: setFittingLimit,
    G: () => document.getElementById('give-reply-1')?.focus(),
    ...Object.fromEntries(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((place) => [
        place,
        () => document.getElementById(`give-${place}`)?.focus(),
      ]),
    ),
  };
}

function askAboutRunning(asking: Asking, about: 'who' | 'clock') {
  const { floor, interventions } = state();
  const running = interventions[floor ?? ''];
  if (!running) return;
  const { requestId, interventionId } = running;
  asking.ask(about === 'who' ? { about, requestId } : { about, interventionId });
}

function hearOrRule(actions: FloorActions) {
  const { raised, unruled } = pointsOfOrder(state());
  const [first] = raised;
  if (unruled.length > 0) focusRuling();
  else if (first) actions.hear(first.requestId);
}

const awaiting = () => state().lists[state().itemId ?? '']?.awaiting?.[0];

function approveFirst() {
  const requestId = awaiting();
  if (requestId !== undefined) void submit({ type: 'ApproveRequest', requestId });
}

function declineFirst(asking: Asking) {
  const requestId = awaiting();
  if (requestId !== undefined) asking.ask({ about: 'decline', requestId });
}

function setFittingLimit() {
  const { everyone, bureau } = useRostrum.getState().consultation;
  const { fittingSeconds } = forecast(everyone, bureau, serverNow(), sittingEnds(everyone));
  if (fittingSeconds !== null) void submit({ type: 'SetTimeLimit', seconds: fittingSeconds });
}

/** What was seen as one's last act is named, so that nothing else is taken back. */
function undoLast() {
  const { acts = {} } = state();
  const own = acts[useRostrum.getState().session?.personId ?? ''];
  void submit(own ? { type: 'UndoLast', act: own.act, about: own.about } : { type: 'UndoLast' });
}

function openOrCloseList(reopen: () => void) {
  const list = state().lists[state().itemId ?? ''];
  if (list?.state === 'closed') reopen();
  else
    void submit({
      type: list?.state === 'open' || list?.state === 'closing' ? 'CloseSpeakersList' : 'OpenSpeakersList',
    });
}

function markNextAbsent() {
  const [next] = upNext(state());
  if (next) void submit({ type: 'MarkAbsent', requestId: next.requestId });
}

function putLastBack() {
  const [last] = absentRows(state(), state().itemId);
  if (last) void submit({ type: 'PutBack', requestId: last.request.requestId });
}

export function suspendOrResume() {
  const { sittingId, sittings } = state();
  const isSuspended = sittingId !== null && sittings[sittingId]?.state === 'suspended';
  void submit({ type: isSuspended ? 'ResumeSitting' : 'SuspendSitting' });
}
