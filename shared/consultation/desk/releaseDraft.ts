import type { Format } from '../../draft/model.ts';
import { accept, refuse, type Actor, type Decider, type Evolver, type Refused } from '../decision.ts';
import { introductionOfActor, type Introduction } from '../people/introducePerson.ts';
import { isVisible } from '../people/isVisible.ts';
import type { Consultation, FloorState, Release, SharedDraft, Signature } from '../state.ts';
import { erasedIn, hasLostSentence, hasMovedOn, isThereText, sectionsOf, standingRelease } from './releasedText.ts';
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

/** Who released which version or took it back, and when, stands in its stamp; everyone is told. */
export interface DraftReleased extends Signature {
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
  /** How many sentences of it had gone with a person's data before; none where absent. */
  erasedBefore?: number | undefined;
}

type Released = Introduction | DraftReleased | ReleasedTextKept;

export const releaseDraft: Decider<Consultation, ReleaseDraft, Released> = (
  { format = 'president', on = true, seen },
  consultation,
  { actor },
) => {
  const { everyone, desk } = consultation;
  const standing = standingRelease(everyone, format);
  if (!on && !standing) return refuse('notReleased');
  const signature = signatureOf(everyone, actor);
  if (!signature) return refuse('nameMissing', on ? NAME_TO_RELEASE : NAME_TO_TAKE_BACK);
  const unfit = unseen(desk.draftVersion, seen) ?? (on ? whyNot(desk, format, standing, seen) : since(standing, seen));
  if (unfit) return unfit;
  const gone = erasedIn(desk, format);
  const draftVersion = on ? desk.draftVersion : standing!.draftVersion;
  return accept<Released>(
    [
      ...introductionOfActor(everyone, actor),
      { type: 'DraftReleased', format, draftVersion, on, ...signature },
      { type: 'ReleasedTextKept', format, on, ...(on && gone > 0 && { erasedBefore: gone }) },
    ],
    { draftVersion },
  );
};

const NOTHING_SAID = 'No sentence of this document tells of what was said yet, so there is nothing to release.';
const NAME_TO_RELEASE = 'A draft is released by name. Please say who you are, then release it.';
const NAME_TO_TAKE_BACK = 'A release is taken back by name. Please say who you are, then take it back.';

function unseen(draftVersion: number, seen = 0): Refused | null {
  if (seen <= draftVersion) return null;
  return refuse('invalid', `The draft has no version ${seen} yet, so nobody can have seen it. Look at it again.`);
}

function whyNot(desk: DeskState, format: Format, standing: Release | null, seen = desk.draftVersion): Refused | null {
  const { draftVersion } = desk;
  if (seen !== draftVersion)
    return refuse('changed', `The draft is at version ${draftVersion} by now. Look at it, then release it.`);
  if (!isThereText(desk, format)) return refuse('nothingToRelease', NOTHING_SAID);
  return standing && !hasMovedOn(desk, format) && !hasLostSentence(desk, format) ? refuse('alreadyReleased') : null;
}

/** Nobody takes back a release that they have not seen; that the draft has moved on since is no hindrance. */
function since(standing: Release | null, seen = Infinity): Refused | null {
  if (!standing || standing.draftVersion <= seen) return null;
  return refuse('changed', `Version ${standing.draftVersion} was released since. Look at it, then take it back.`);
}

/** What somebody is called now: a later name of the same session does not change who released. */
function signatureOf({ people }: FloorState, { personId, profile }: Actor): Signature | null {
  const { name, honorific } = (profile?.name ? profile : people[personId]) ?? {};
  return name && isVisible(name) ? { name, ...(honorific && { honorific }) } : null;
}

export const draftReleased: Evolver<FloorState, DraftReleased> = (state, event) => {
  const { format, draftVersion, on, by, at } = event;
  const releases = state.releases ?? [];
  const signed = signedIn(event);
  const draft = format === 'president' ? sharedAs(state.draft, on) : state.draft;
  if (on)
    return { ...state, draft, releases: [...releases, { format, draftVersion, by, at, ...(signed && { signed }) }] };
  const standing = standingRelease(state, format);
  const takenBack = { takenBackAt: at, takenBackBy: by, ...(signed && { takenBackSigned: signed }) };
  return {
    ...state,
    draft,
    releases: releases.map((release) => (release === standing ? { ...release, ...takenBack } : release)),
  };
};

/** What everyone reads while the draft is shared is what is released in this moment, or is no more. */
function sharedAs({ asReleased: _before, ...draft }: SharedDraft, on: boolean): SharedDraft {
  return { ...draft, ...(on && draft.shared && { asReleased: true }) };
}

/** An erased name is none, and not that of whoever the session is now. */
function signedIn({ name, honorific }: DraftReleased): Signature | null {
  if (name === undefined) return null;
  return { ...(name && { name }), ...(honorific && { honorific }) };
}

export const releasedTextKept: Evolver<DeskState, ReleasedTextKept> = (state, { format, on, erasedBefore = 0 }) => {
  const { [format]: _before, ...others } = state.released ?? {};
  const { [format]: _erased, ...otherErased } = state.erasedFromReleased ?? {};
  const all = on ? erasedIn(state, format) : 0;
  const erased = { ...otherErased, ...(all > 0 && { [format]: { all, before: erasedBefore } }) };
  const { erasedFromReleased: _gone, ...rest } = state;
  return {
    ...rest,
    released: on ? { ...others, [format]: sectionsOf(state, format) } : others,
    ...(Object.keys(erased).length > 0 && { erasedFromReleased: erased }),
  };
};
