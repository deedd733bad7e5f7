import type { Role } from '#shared/consultation/roles.ts';
import type { Links } from '../organizing.ts';

/** What may lie about in a hall: who finds one of these can follow, or ask for the floor, and no more. */
export const forTheHall: readonly Role[] = ['participant', 'observer'];
/** What gives its holder the power of a role, or the draft: printed apart, and handed to a person. */
export const forWork: readonly Role[] = ['chair', 'floorOfficer', 'rapporteur', 'captioner', 'display', 'organizer'];

/** Hall and work are never in one print: choosing of the one lets go of the other. */
export function chosenAfter(chosen: readonly Role[], role: Role): Role[] {
  if (chosen.includes(role)) return chosen.filter((each) => each !== role);
  const group = forTheHall.includes(role) ? forTheHall : forWork;
  return group.filter((each) => each === role || chosen.includes(each));
}

/** The sheets to print, in the order in which they were offered; a role without a link has none. */
export function sheetsOf(chosen: readonly Role[], links: Links): { role: Role; link: string }[] {
  return chosen.flatMap((role) => {
    const link = links[role];
    // Who scans a sheet of the hall sits in it: the page need not ask.
    return link ? [{ role, link: role === 'participant' ? `${link}#room` : link }] : [];
  });
}
