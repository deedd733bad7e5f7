import { useState } from 'react';
import { submit } from '#client/store/submit.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import type { Format, Sentence } from '#shared/draft/model.ts';
import { changedSince, draftPage, type PageSection } from './draftPage.ts';
import { useCursor } from './useCursor.ts';
import { useLastLook } from './useLastLook.ts';
import { useRewritings } from './useRewritings.ts';

/** All that a rapporteur does on the page of the draft, for its components and for the screen's keys. */
export function useDraftDesk(format: Format) {
  const { consultationId } = useSession();
  const desk = useConsultation((consultation) => consultation.desk);
  const [own, setOwn] = useState<ReadonlySet<number>>(new Set());
  const [rewritings, rewriting] = useRewritings(consultationId, (version) => setOwn(new Set([...own, version])));
  const [looked, look] = useLastLook(consultationId, desk.draftVersion);
  const page = draftPage(desk, format, rewritings);
  const cursor = useCursor(page.flatMap(({ paragraphs }) => paragraphs).flatMap(({ sentences }) => sentences));
  const changed = changedSince(page, looked, own);
  const { current } = cursor;
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
  const nextChanged = () => cursor.goTo(changed[changed.findIndex((id) => id === current?.id) + 1] ?? changed[0]);
  return { ...cursor, desk, page, changed, rewritings, rewriting, accept, reject, rewrite, look, nextChanged };
}

export type DraftDesk = ReturnType<typeof useDraftDesk>;

function placeOf(page: PageSection[], sentence: Sentence): { key: string; index: number } | undefined {
  for (const { key, section } of page) {
    const index = section.sentences.findIndex(({ id }) => id === sentence.id);
    if (index >= 0) return { key, index };
  }
  return undefined;
}
