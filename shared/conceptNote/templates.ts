import type { SetUp } from '../consultation/setUp.ts';
import { completed, type Draft, type Edits } from './setUpFrom.ts';
import openConsultation from './templates/openConsultation.json' with { type: 'json' };
import shortSlots from './templates/shortSlots.json' with { type: 'json' };
import twoDays from './templates/twoDays.json' with { type: 'json' };

export type TemplateId = 'openConsultation' | 'twoDays' | 'shortSlots';

/** A set-up to start from. What only the organizer knows is absent, so that no placeholder can be published. */
export interface Template {
  id: TemplateId;
  name: string;
  describes: string;
  setUp: Partial<SetUp>;
  /** Keys for the organizer to fill; the first ones a set-up cannot be without. */
  toFill: (keyof SetUp)[];
}

const REQUIRED: (keyof SetUp)[] = ['title', 'convenedBy', 'dates', 'place'];

export const templates: readonly Template[] = [
  {
    id: 'openConsultation',
    name: 'Open consultation of 90 minutes',
    describes: 'One sitting: an opening, interventions from the floor of three minutes, a closing.',
    setUp: openConsultation as Partial<SetUp>,
    toFill: [...REQUIRED, 'timeZone', 'sittings', 'mandate', 'purpose', 'guidingQuestions', 'issues', 'chairs'],
  },
  {
    id: 'twoDays',
    name: 'Informal interactive consultation of two days',
    describes:
      'Two sittings: an opening segment, stakeholders on the issues on both days, United Nations entities in between, a closing segment. People may ask for the floor before the first day.',
    setUp: twoDays as Partial<SetUp>,
    toFill: [
      ...REQUIRED,
      'timeZone',
      'sittings',
      'mandate',
      'purpose',
      'issues',
      'chairs',
      'processName',
      'laterOutcome',
    ],
  },
  {
    id: 'shortSlots',
    name: 'Follow-up with short slots',
    describes:
      'Two minutes each and no more: first those on the list published beforehand, then the floor for the time that is left.',
    setUp: shortSlots as Partial<SetUp>,
    toFill: [...REQUIRED, 'timeZone', 'sittings', 'mandate', 'issues', 'chairs'],
  },
];

/** A template with what the organizer typed; `missing` says what is still to be given. */
export function templateDraft(id: TemplateId, edits: Edits = {}): Draft {
  const template = templates.find((each) => each.id === id);
  return completed({ ...template?.setUp, ...edits });
}
