import type { Format } from '../../draft/model.ts';
import { accept, refuse, type Actor, type Decider, type Evolver, type Refused } from '../decision.ts';
import { introductionOfActor, type Introduction } from '../people/introducePerson.ts';
import type { Consultation, FloorState } from '../state.ts';
import { hasMovedOn, isThereText, sectionsOf, standingRelease } from './releasedText.ts';
import type { DeskState } from './state.ts';

/** A rapporteur stands by name for the draft of a format as it is now, or takes that back. */
export interface ReleaseDraft {
  type: 'ReleaseDraft';
  /** The President's Summary unless said otherwise. */
  format?: Format | undefined;
  /** True unless said otherwise. */
  on?: boolean | undefined;
  /** Draft version that was looked at: none that came since is released unseen. */
  seen?: number | undefined;
}

/** Who released which version, and when, stands in its stamp; everyone is told. */
export interface DraftReleased {
  type: 'DraftReleased';
  format: Format;
  draftVersion: number;
  on: boolean;
}

/** The desk keeps the text of that version as it stands in this moment. */
export interface ReleasedTextKept {
  type: 'ReleasedTextKept';
  format: Format;
  on: boolean;
}

type Released = Introduction | DraftReleased | ReleasedTextKept;

export const releaseDraft: Decider<Consultation, ReleaseDraft, Released> = (
  { format = 'president', on = true, seen },
  consultation,
  { actor },
) => {
  const { everyone, desk } = consultation;
  const standing = standingRelease(everyone, format);
  if (!on) {
    if (!standing) return refuse('notReleased');
    const { draftVersion } = standing;
    return accept<Released>([
      { type: 'DraftReleased', format, draftVersion, on },
      { type: 'ReleasedTextKept', format, on },
    ]);
  }
  const unfit = whyNot(consultation, actor, seen);
  if (unfit) return unfit;
  if (!isThereText(desk, format)) return refuse('nothingToRelease');
  if (standing && !hasMovedOn(desk, format)) return refuse('alreadyReleased');
  const { draftVersion } = desk;
  return accept<Released>(
    [
      ...introductionOfActor(everyone, actor),
      { type: 'DraftReleased', format, draftVersion, on },
      { type: 'ReleasedTextKept', format, on },
    ],
    { draftVersion },
  );
};

function whyNot({ everyone, desk }: Consultation, actor: Actor, seen: number | undefined): Refused | null {
  if (!actor.profile?.name && !everyone.people[actor.personId]?.name)
    return refuse('nameMissing', 'A draft is released by name. Please say who you are, then release it.');
  if (seen === undefined || seen === desk.draftVersion) return null;
  return seen > desk.draftVersion
    ? refuse('invalid', `The draft has no version ${seen} yet, so nobody can have seen it. Look at it again.`)
    : refuse('changed', `The draft is at version ${desk.draftVersion} by now. Look at it, then release it.`);
}

export const draftReleased: Evolver<FloorState, DraftReleased> = (state, { format, draftVersion, on, by, at }) => {
  const releases = state.releases ?? [];
  if (on) return { ...state, releases: [...releases, { format, draftVersion, by, at }] };
  const standing = standingRelease(state, format);
  return {
    ...state,
    releases: releases.map((release) => (release === standing ? { ...release, takenBackAt: at } : release)),
  };
};

export const releasedTextKept: Evolver<DeskState, ReleasedTextKept> = (state, { format, on }) => {
  const { [format]: _before, ...others } = state.released ?? {};
  return { ...state, released: on ? { ...others, [format]: sectionsOf(state, format) } : others };
};
