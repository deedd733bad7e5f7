import { useState } from 'react';
import { notify } from '#client/store/rostrum.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import type { Breach } from '#shared/draft/check/breach.ts';
import type { Format, Sentence } from '#shared/draft/model.ts';
import { judgeStanding } from '#shared/draft/standingDraft.ts';
import { changedSince, draftPage, type PageSection } from './draftPage.ts';
import { sentenceActs } from './sentenceActs.ts';
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
  const acts = sentenceActs(cursor, desk, (version) => setOwn((before) => new Set([...before, version])));
  const rewrite = () => {
    if (current?.state === 'locked') return notify({ refusal: { refusal: 'sentenceLocked' } });
    const at = current && placeOf(page, current);
    if (current && at) rewriting.begin(at.key, current, at.index);
  };
  const nextBreach = () => {
    const places = placesOf(breaches, page);
    cursor.goTo(places[places.indexOf(current?.id ?? '') + 1] ?? places[0]);
  };
  const nextChanged = () => cursor.goTo(changed[changed.findIndex((id) => id === current?.id) + 1] ?? changed[0]);
  const own = { ...acts, rewrite, look, nextChanged, nextBreach };
  return { ...cursor, ...own, desk, page, changed, looked, breaches, rewritings, rewriting };
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
