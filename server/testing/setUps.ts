import type { SetUp } from '#shared/consultation/setUp.ts';

/** A small consultation with two items of issues; tests change what they are about. */
export function aSetUp(changes: Partial<SetUp> = {}): SetUp {
  return {
    title: 'Consultation on the review',
    mode: 'Hybrid',
    place: 'Geneva',
    dates: ['2026-03-02'],
    timeZone: 'Europe/Zurich',
    convenedBy: 'Commission on Knowledge',
    presidentTitle: 'President of the Commission on Knowledge',
    preparedBy: 'Secretariat of the Commission',
    mandate: ['General Assembly resolution 70/125'],
    processName: 'WSIS+20',
    chairs: [{ honorific: 'Ms.', name: 'Ada Okoye', country: 'Nigeria' }],
    issues: [
      { title: 'Connectivity', keywords: ['connectivity', 'networks', 'broadband', 'schools'] },
      { title: 'Skills', keywords: ['skills', 'training', 'teachers'] },
    ],
    sittings: [{ id: 'morning', startsAt: '2026-03-02T09:00:00Z', endsAt: '2026-03-02T12:00:00Z' }],
    programme: [
      { id: 'networks', title: 'Networks', kind: 'issues', sittingId: 'morning', issues: [1] },
      { id: 'skills', title: 'Skills', kind: 'issues', issues: [2], limitSeconds: 120 },
    ],
    ...changes,
  };
}

/** Words of which the rules take points. */
export const STATEMENT = [
  'We call for affordable broadband networks in every school by 2030.',
  'We recommend that governments fund the training of teachers in digital skills.',
  'My delegation proposes a common fund for rural connectivity.',
].join(' ');

/** Other words on the same issue. */
export const OTHER_STATEMENT = [
  'We urge governments to support small operators in remote regions.',
  'We call for open networks that communities can own and run.',
].join(' ');
