import type { RequestFloor } from '../speakersList/requestFloor.ts';
import type { RequestRightOfReply } from '../speakersList/requestRightOfReply.ts';
import { chair, machine, mira, noor, tomas } from './actors.ts';
import { create, does, type Step, type Story } from './givenWhenThen.ts';
import type { Cite, Format, ProposedSection, ProposedSentence } from '../../draft/model.ts';
import type { Point } from '../../points/point.ts';

/** Stories that many rules begin with. `r3` is whoever asks first, after the two speakers of the programme. */
export const created: Story = [create()];
export const sittingOpen: Story = [created, does(chair, { type: 'OpenSitting' })];
export const waterOpen: Story = [sittingOpen, does(chair, { type: 'OpenItem', itemId: 'water' })];
/** From a consultation just created to an open list. */
export const untilListOpen: Story = [
  does(chair, { type: 'OpenSitting' }),
  does(chair, { type: 'OpenItem', itemId: 'water' }),
  does(chair, { type: 'OpenSpeakersList' }),
];
export const listOpen: Story = [waterOpen, does(chair, { type: 'OpenSpeakersList' })];
export const listClosed: Story = [listOpen, does(chair, { type: 'CloseSpeakersList' })];

export const asks: RequestFloor = { type: 'RequestFloor', kind: 'intervention' };
export const miraWaits: Story = [listOpen, does(mira, asks)];
export const bothWait: Story = [miraWaits, does(tomas, asks)];
/** Mira (r3) has the floor as i1, Tomas (r4) waits. */
export const miraSpeaks: Story = [bothWait, does(chair, { type: 'GiveFloor', requestId: 'r3' })];
export const miraHasSpoken: Story = [miraSpeaks, does(chair, { type: 'EndIntervention' }, 60)];

/** While Mira speaks, Noor raises a point of order (r5). */
export const orderRaised: Story = [miraSpeaks, does(noor, { type: 'RaisePointOfOrder' }, 50)];
/** And speaks to it as i2, from 70 seconds after the start. */
export const orderHeard: Story = [orderRaised, does(chair, { type: 'RecognizePointOfOrder', requestId: 'r5' }, 70)];
export const repliesToMira: RequestRightOfReply = { type: 'RequestRightOfReply', interventionId: 'i1' };

export function point(pointId: string, verbatim = `Words of ${pointId}.`): Point {
  return {
    pointId,
    inputId: pointId.split('.')[0] ?? '',
    act: 'call',
    verbatim,
    source: { source: 'notes', start: 0, end: verbatim.length },
    individual: 'called for shared wells',
    element: { shape: 'noun', text: 'shared wells', agent: 'the valley' },
    issues: [{ ordinal: 1, score: 3 }],
    strength: 2,
    flags: [],
  };
}

export function sentence(key: string, text: string, cites: Cite[] = ['setUp.mandate']): ProposedSentence {
  return { key, paragraphId: 'issue-1.1', text, cites, organizations: 1 };
}

export function section(
  sentences: ProposedSentence[],
  sectionId = 'issue-1',
  format: Format = 'president',
): ProposedSection {
  return { format, sectionId, heading: 'Water', order: 5, sentences };
}

/** The machine read an input, or (null) the set-up, and proposes these sections. */
export function revises(sections: ProposedSection[], causedBy: string | null = null, points: Point[] = []): Step {
  return does(machine, { type: 'ReviseDraft', causedBy, engine: 'test/1', taken: 'mark', points, sections });
}
