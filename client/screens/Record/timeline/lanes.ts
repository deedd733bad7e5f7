import type { Instant } from '#shared/basics/time.ts';
import type { Publication, PublishedIntervention, PublishedItem, PublishedSitting } from '#shared/wire/publication.ts';

export interface Lane {
  item: PublishedItem;
  interventions: PublishedIntervention[];
}

/** One sitting as it is drawn: a lane for each item that was open in it, in the order in which they were taken up. */
export interface DrawnSitting {
  sitting: PublishedSitting;
  /** When the drawing ends: with the sitting, or, while it goes on, with the last thing that happened. */
  endsAt: Instant;
  lanes: Lane[];
}

export function drawnSittings({ sittings, items, interventions, publishedAt }: Publication): DrawnSitting[] {
  return sittings.map((sitting) => {
    const here = interventions.filter(({ sittingId }) => sittingId === sitting.sittingId);
    const lanes = items
      .flatMap((item) => {
        const opened = item.spans.filter(({ sittingId }) => sittingId === sitting.sittingId).map(({ from }) => from);
        const spoken = here.filter(({ itemId }) => itemId === item.itemId);
        return opened.length + spoken.length > 0 ? [{ item, interventions: spoken, opened: Math.min(...opened) }] : [];
      })
      .toSorted((a, b) => a.opened - b.opened)
      .map(({ item, interventions: spoken }) => ({ item, interventions: spoken }));
    return { sitting, endsAt: sitting.closedAt ?? lastInstant(sitting, here, publishedAt), lanes };
  });
}

function lastInstant(sitting: PublishedSitting, here: PublishedIntervention[], publishedAt: Instant): Instant {
  const known = here.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt ?? startedAt]);
  const broken = sitting.suspensions.flatMap(({ from, to }) => [from, to ?? from]);
  return Math.max(sitting.openedAt, publishedAt, ...known, ...broken);
}
