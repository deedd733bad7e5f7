import type { Input, Point } from '../../points/point.ts';
import { anInput, aPoint } from './aMeeting.ts';

/** Eight organizations on issue 1, enough for a full paragraph. */
export function richIssue(): { inputs: Input[]; points: Point[] } {
  const points = [
    aPoint('i1.1', 'fact', 'clause: one third of the population of the world remains offline'),
    aPoint('i1.2', 'call', 'noun: clear targets for meaningful connectivity'),
    aPoint('i2.1', 'concern', 'noun: the price of handsets and data in rural areas'),
    aPoint('i2.2', 'call', 'noun: public funding of community networks'),
    aPoint('i3.1', 'concern', 'noun: the exclusion of older people from services that exist online only'),
    aPoint('i3.2', 'propose', 'noun: a regional fund for the last mile'),
    aPoint('i4.1', 'propose', 'noun: training librarians as guides to public services'),
    aPoint('i4.2', 'need', 'verb: measure affordability in every household survey'),
    aPoint('i5.1', 'need', 'verb: keep an offline alternative for every essential service'),
    aPoint('i5.2', 'urge', 'verb: treat connectivity as a public good', { agent: 'Delta+20' }),
    aPoint('i6.1', 'propose', 'noun: sharing the cost of submarine cables between islands'),
    aPoint('i6.2', 'support', 'noun: open licensing of school materials'),
    aPoint('i7.1', 'need', 'clause: public services should be available by voice in local languages'),
    aPoint('i7.2', 'urge', 'verb: open low-cost spectrum', { agent: 'regulators' }),
    aPoint('i8.1', 'urge', 'verb: agree nothing without the people concerned', {
      agent: 'Delta+20',
      flags: ['fragment'],
      individual: null,
      element: null,
    } as never),
    aPoint('i8.2', 'urge', 'verb: set a date for universal coverage', { agent: 'the review' }),
  ];
  return { inputs: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => anInput(n)), points };
}
