import { notify } from '#client/store/rostrum.ts';
import { submit } from '#client/store/submit.ts';
import type { DeskState, DroppedElement } from '#shared/consultation/desk/state.ts';
import type { useCursor } from './useCursor.ts';

/** What is done with the sentence that the cursor is on; `onOwn` is told the draft version that this person made. */
export function sentenceActs(cursor: ReturnType<typeof useCursor>, desk: DeskState, onOwn: (version: number) => void) {
  const { current } = cursor;
  const sentenceId = current?.id;
  const isLocked = current?.state === 'locked';
  const sayLocked = () => notify({ refusal: { refusal: 'sentenceLocked' } });
  const accept = async () => {
    if (sentenceId === undefined) return;
    const ack = await submit({ type: 'AcceptSentence', sentenceId });
    if (ack.ok) cursor.next();
  };
  const reject = async (reason: string) => {
    if (sentenceId === undefined) return;
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const ack = await submit({ type: 'RejectSentence', sentenceId, ...why });
    if (ack.ok) cursor.goTo(sentenceId);
  };
  const lock = async () => {
    if (sentenceId === undefined) return;
    const seen = isLocked ? {} : { seen: desk.draftVersion };
    const ack = await submit({ type: 'LockSentence', sentenceId, on: !isLocked, ...seen });
    if (ack.ok) cursor.goTo(sentenceId);
  };
  const drop = async () => {
    if (sentenceId === undefined) return;
    if (isLocked) return sayLocked();
    // Which part is meant is seen before it goes.
    if (cursor.element === null && cursor.parts > 1) return cursor.nextElement();
    const seen = desk.draftVersion;
    const ack = await submit({ type: 'DropElement', sentenceId, element: cursor.element ?? 0, seen });
    if (!ack.ok) return;
    onOwn(Number(ack.result?.['draftVersion']));
    cursor.goTo(sentenceId);
  };
  const restore = async (dropId = droppedFrom(desk, sentenceId).at(-1)?.dropId) => {
    if (dropId !== undefined) await submit({ type: 'RestoreElement', dropId });
  };
  const beginReject = () => (isLocked ? sayLocked() : cursor.beginReject());
  return { accept, reject, beginReject, lock, drop, restore };
}

/** What was taken out of a sentence, the latest last. */
export function droppedFrom({ dropped }: DeskState, sentenceId: string | undefined): DroppedElement[] {
  return Object.values(dropped).filter((each) => each.sentenceId === sentenceId);
}
