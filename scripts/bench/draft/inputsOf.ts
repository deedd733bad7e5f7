import { instantOf } from '#shared/basics/zonedTime.ts';
import { dayOf } from '#shared/consultation/desk/inputFacts.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Input, Speaker } from '#shared/points/point.ts';
import type { Turn } from '../../replay/plan.ts';
import { isSameName } from '../../replay/sameName.ts';

/** What the drafting thread would be told of each turn, were it taken on the floor. */
export function inputsOf(setUp: SetUp, turns: readonly Turn[]): Input[] {
  return turns.map((turn, at): Input => {
    const { kind, mode, onBehalfOf } = turn;
    const item = setUp.programme.find(({ id }) => id === turn.item.id)!;
    return {
      inputId: `i${at + 1}`,
      kind,
      itemId: item.id,
      itemKind: item.kind,
      itemIssues: item.issues ?? [],
      order: at + 1,
      ...dayHeld(setUp, item.sittingId),
      ...(mode && { mode }),
      speaker: speakerOf(setUp, turn),
      ...(onBehalfOf !== undefined && { onBehalfOf }),
    };
  });
}

/** A replay holds each sitting when it was planned. */
function dayHeld({ sittings = [], dates, timeZone = 'UTC' }: SetUp, sittingId: string | undefined) {
  const sitting = sittings.find(({ id }) => id === sittingId) ?? sittings[0];
  return sitting ? dayOf({ dates, timeZone }, instantOf(sitting.startsAt, timeZone)) : { day: 1 };
}

function speakerOf({ chairs }: SetUp, { speaker, asker, item }: Turn): Speaker | null {
  const name = speaker?.profile.name;
  if (!speaker || name === undefined) return null;
  const { honorific, function: task, organization, country, category, pronoun } = speaker.profile;
  const presiding = asker === 'chair' || chairs.some((chair) => isSameName(chair.name, name));
  const invited = item.speakers?.some((one) => isSameName(one.name, name));
  return {
    personId: speaker.key,
    name,
    ...(honorific && { honorific }),
    ...(task && { function: task }),
    ...(organization && { organization }),
    ...(country && { country }),
    // The programme says neither the category nor the pronoun of those it invites, and the floor officer asks for no pronoun.
    ...(category && !invited && { category }),
    ...(pronoun && asker === 'participant' && !invited && { pronoun }),
    ...(presiding && { presiding }),
    ...(invited && { invited }),
  };
}
