import { useState } from 'react';
import { submit } from '#client/store/submit.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import type { DeskState, DroppedElement } from '#shared/consultation/desk/state.ts';
import type { Breach } from '#shared/draft/check/breach.ts';
import type { Format, Sentence } from '#shared/draft/model.ts';
import { judgeStanding } from '#shared/draft/standingDraft.ts';
import { changedSince, draftPage, type PageSection } from './draftPage.ts';
import { useCursor } from './useCursor.ts';
import { useLastLook } from './useLastLook.ts';
import { useRewritings } from './useRewritings.ts';

/** All that a rapporteur does on the page of the draft, for its components and for the screen's keys. */
export function useDraftDesk(format: Format) {
  const { consultationId } = useSession();
  const desk = useConsultation((consultation) => consultation.desk);
  const [mine, setOwn] = useState<ReadonlySet<number>>(new Set());
  const [rewritings, rewriting] = useRewritings(consultationId, (version) => setOwn(new Set([...mine, version])));
  const [looked, look] = useLastLook(consultationId, desk.draftVersion);
  const page = draftPage(desk, format, rewritings);
  const cursor = useCursor(page.flatMap(({ paragraphs }) => paragraphs).flatMap(({ sentences }) => sentences));
  const changed = changedSince(page, looked, mine);
  const { current } = cursor;
  const breaches = useConsultation(judgeStanding).filter((each) => each.format === format);
  const accept = async () => {
    if (!current) return;
    const ack = await submit({ type: 'AcceptSentence', sentenceId: current.id });
    if (ack.ok) cursor.next();
  };
  const reject = async (reason: string) => {
    if (!current) return;
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const ack = await submit({ type: 'RejectSentence', sentenceId: current.id, ...why });
    if (ack.ok) cursor.goTo(current.id);
  };
  const rewrite = () => {
    const at = current && placeOf(page, current);
    if (current && at) rewriting.begin(at.key, current, at.index);
  };
  const drop = async () => {
    if (!current) return;
    // Which part is meant is seen before it goes.
    if (cursor.element === null && cursor.parts > 1) return cursor.nextElement();
    const seen = desk.draftVersion;
    const ack = await submit({ type: 'DropElement', sentenceId: current.id, element: cursor.element ?? 0, seen });
    if (ack.ok) setOwn((before) => new Set([...before, Number(ack.result?.['draftVersion'])]));
    if (ack.ok) cursor.goTo(current.id);
  };
  const restore = async (dropId = droppedFrom(desk, current?.id).at(-1)?.dropId) => {
    if (dropId !== undefined) await submit({ type: 'RestoreElement', dropId });
  };
  const nextBreach = () => {
    const places = placesOf(breaches, page);
    cursor.goTo(places[places.indexOf(current?.id ?? '') + 1] ?? places[0]);
  };
  const nextChanged = () => cursor.goTo(changed[changed.findIndex((id) => id === current?.id) + 1] ?? changed[0]);
  const own = { accept, reject, rewrite, drop, restore, look, nextChanged, nextBreach };
  return { ...cursor, ...own, desk, page, changed, looked, breaches, rewritings, rewriting };
}

/** What was taken out of a sentence, the latest last. */
export function droppedFrom({ dropped }: DeskState, sentenceId: string | undefined): DroppedElement[] {
  return Object.values(dropped).filter((each) => each.sentenceId === sentenceId);
}

/** The sentences that break something, in the order of the page; those with mere advice only where nothing is broken. A section's breach is looked at from its first sentence. */
function placesOf(breaches: Breach[], page: PageSection[]): string[] {
  const grave = breaches.filter(({ severity }) => severity === 'breach');
  const told = grave.length > 0 ? grave : breaches;
  const ids = new Set(told.flatMap(({ sentenceId }) => sentenceId ?? []));
  const sections = new Set(told.flatMap(({ sentenceId, sectionId }) => (sentenceId === undefined ? [sectionId] : [])));
  return page.flatMap(({ section, paragraphs }) =>
    paragraphs
      .flatMap(({ sentences }) => sentences.map(({ id }) => id))
      .filter((id, index) => ids.has(id) || (index === 0 && sections.has(section.sectionId))),
  );
}

export type DraftDesk = ReturnType<typeof useDraftDesk>;

function placeOf(page: PageSection[], sentence: Sentence): { key: string; index: number } | undefined {
  for (const { key, section } of page) {
    const index = section.sentences.findIndex(({ id }) => id === sentence.id);
    if (index >= 0) return { key, index };
  }
  return undefined;
}
