import type { Section } from '../../draft/model.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation, FloorState, SharedSection } from '../state.ts';

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
}

export const shareDraft: Decider<Consultation, ShareDraft, DraftShared | SharedDraftRevised> = (
  { on },
  { everyone, desk },
) => {
  if (everyone.draft.shared === on)
    return refuse('changed', on ? 'The draft is shared already.' : 'The draft is not shared.');
  const sections = Object.values(desk.sections).map(shared);
  return accept<DraftShared | SharedDraftRevised>([
    { type: 'DraftShared', on },
    ...(on ? [{ type: 'SharedDraftRevised' as const, sections }] : []),
  ]);
};

export const draftShared: Evolver<FloorState, DraftShared> = (state, { on }) => ({
  ...state,
  draft: { shared: on, sections: {} },
});

export const sharedDraftRevised: Evolver<FloorState, SharedDraftRevised> = (state, { sections }) => ({
  ...state,
  draft: {
    ...state.draft,
    sections: {
      ...state.draft.sections,
      ...Object.fromEntries(sections.map((section) => [`${section.format}/${section.sectionId}`, legible(section)])),
    },
  },
});

/** The event that goes with revised sections while the draft is shared. */
export function sharedRevision(state: FloorState, sections: Section[]): SharedDraftRevised[] {
  return state.draft.shared && sections.length > 0
    ? [{ type: 'SharedDraftRevised', sections: sections.map(shared) }]
    : [];
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
