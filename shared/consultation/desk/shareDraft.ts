import type { Section } from '../../draft/model.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation, FloorState, SharedSection } from '../state.ts';
import { withoutEmptyLeadIns } from './leadIns.ts';
import { hasMovedOn, standingRelease } from './releasedText.ts';
import { sectionKey } from './weave.ts';

/** The chair lets everyone read the draft, or ends it. */
export interface ShareDraft {
  type: 'ShareDraft';
  on: boolean;
}

export interface DraftShared {
  type: 'DraftShared';
  on: boolean;
}

/** Whole sections as everyone may read them: text only, without sources or states. */
export interface SharedDraftRevised {
  type: 'SharedDraftRevised';
  sections: SharedSection[];
  /** True where the President's Summary then reads as it was released; absent otherwise. */
  asReleased?: true | undefined;
}

export const shareDraft: Decider<Consultation, ShareDraft, DraftShared | SharedDraftRevised> = (
  { on },
  consultation,
) => {
  const { everyone, desk } = consultation;
  if (everyone.draft.shared === on)
    return refuse('changed', on ? 'The draft is shared already.' : 'The draft is not shared.');
  const sections = withoutEmptyLeadIns(Object.values(desk.sections)).map(shared);
  return accept<DraftShared | SharedDraftRevised>([
    { type: 'DraftShared', on },
    ...(on ? [{ type: 'SharedDraftRevised' as const, sections, ...asReleased(consultation) }] : []),
  ]);
};

export const draftShared: Evolver<FloorState, DraftShared> = (state, { on }) => ({
  ...state,
  draft: { shared: on, sections: {} },
});

export const sharedDraftRevised: Evolver<FloorState, SharedDraftRevised> = (
  state,
  { sections, asReleased: isAsReleased },
) => ({
  ...state,
  draft: {
    shared: state.draft.shared,
    ...(isAsReleased && { asReleased: true }),
    sections: {
      ...state.draft.sections,
      ...Object.fromEntries(sections.map((section) => [`${section.format}/${section.sectionId}`, legible(section)])),
    },
  },
});

/** The event that goes with revised sections while the draft is shared: those, and whichever read otherwise because of them. */
export function sharedRevision(consultation: Consultation, revised: Section[]): SharedDraftRevised[] {
  const { everyone, desk } = consultation;
  if (!everyone.draft.shared || revised.length === 0) return [];
  const changed = new Set(revised.map(sectionKey));
  const all = [...Object.values(desk.sections).filter((section) => !changed.has(sectionKey(section))), ...revised];
  const sections = withoutEmptyLeadIns(all)
    .map(shared)
    .filter((section) => changed.has(sectionKey(section)) || !isAsShared(everyone, section));
  const stands = Object.fromEntries(revised.map((section) => [sectionKey(section), { ...section, revisedAt: {} }]));
  const after = { ...desk, sections: { ...desk.sections, ...stands } };
  return [{ type: 'SharedDraftRevised', sections, ...asReleased({ everyone, desk: after }) }];
}

/** Everyone is told whether they read a released text, and nothing else of the desk. */
function asReleased({ everyone, desk }: Pick<Consultation, 'everyone' | 'desk'>): { asReleased?: true } {
  const reads = standingRelease(everyone, 'president') !== null && !hasMovedOn(desk, 'president');
  return reads ? { asReleased: true } : {};
}

function isAsShared({ draft }: FloorState, section: SharedSection): boolean {
  const { paragraphs } = draft.sections[sectionKey(section)] ?? { paragraphs: [] };
  return (
    paragraphs.length === section.paragraphs.length && paragraphs.every((text, at) => text === section.paragraphs[at])
  );
}

function shared({ format, sectionId, heading, order, sentences }: Section): SharedSection {
  const paragraphs = new Map<string, string[]>();
  for (const { paragraphId, text, state } of sentences)
    if (state !== 'rejected') paragraphs.set(paragraphId, [...(paragraphs.get(paragraphId) ?? []), text]);
  return { format, sectionId, heading, order, paragraphs: [...paragraphs.values()].map((texts) => texts.join(' ')) };
}

function legible(section: SharedSection): SharedSection {
  return { ...section, paragraphs: section.paragraphs.map((text) => text ?? '') };
}
