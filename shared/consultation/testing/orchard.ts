import type { SetUp } from '../setUp.ts';

/** 4 May 2026, 10:00 UTC: when every story begins. */
export const START = 1_777_888_800_000;

/** The consultation of these tests. Its programme's two speakers are s1 and s2, and their requests r1 and r2. */
export const orchard: SetUp = {
  title: 'Consultation on shared orchards',
  mode: 'hybrid',
  place: 'Lisbon',
  dates: ['2026-05-04', '2026-05-05'],
  timeZone: 'Europe/Lisbon',
  convenedBy: 'the Valley Council',
  mandate: ['decision 12 of the Valley Council'],
  laterOutcome: { name: 'the Orchard Plan', date: 'September 2026' },
  chairs: [{ honorific: 'Ms.', name: 'Bela Nagy', country: 'Hungary' }],
  issues: [
    { title: 'Water', keywords: ['water', 'irrigation'] },
    { title: 'Seeds', keywords: ['seed', 'grafting'] },
  ],
  programme: [
    {
      id: 'opening',
      title: 'Opening',
      kind: 'opening',
      speakers: [
        { name: 'Ms. Ada Lind', function: 'Mayor', organization: 'City of Lund', country: 'Sweden' },
        { name: 'Joao Prata', organization: 'Fruit Museum' },
      ],
    },
    { id: 'water', title: 'Water', kind: 'issues', issues: [1] },
    { id: 'seeds', title: 'Seeds', kind: 'issues', issues: [2], limitSeconds: 120 },
    { id: 'closing', title: 'Closing', kind: 'closing' },
  ],
};
