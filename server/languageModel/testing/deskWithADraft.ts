import type { FoundRoom } from '#server/languageModel/modelDrafter.ts';
import type { Submission } from '#server/rooms/room.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { execute } from '#shared/consultation/execute.ts';
import { captioner, chair } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import { miraSpeaks, point, revises, section } from '#shared/consultation/testing/stories.ts';
import type { ProposedSection, ProposedSentence } from '#shared/draft/model.ts';

const said: Story = [
  miraSpeaks,
  does(captioner, { type: 'RecordWords', interventionId: 'i1', source: 'captions', text: 'Shared wells.' }),
  does(chair, { type: 'EndIntervention' }),
];

/** A sentence of the rules about wells, which a model may word. */
export function call(key = 'call', text = 'A call was made for shared wells.'): ProposedSentence {
  const start = text.indexOf('shared wells');
  return {
    ...{ key, paragraphId: 'issue-1.1', text, cites: ['i1.1'], organizations: 1 },
    elements: [{ start, end: start + 'shared wells'.length, cites: ['i1.1'] }],
  };
}

/** The rules' draft of these sections, `call` in the first issue without them. */
export function draft(...sections: ProposedSection[]): Story {
  const drafted = sections.length > 0 ? sections : [{ ...section([call()]), thin: true }];
  return [said, revises(drafted, 'i1', [point('i1.1', 'We call for shared wells.')])];
}

/** A room in memory: it decides as the real one does, and keeps what it was given. */
export function roomOf(...story: Story) {
  let { state } = given(...story);
  let version = 1;
  const submitted: Submission[] = [];
  const events: ConsultationEvent[] = [];
  const room: FoundRoom = {
    get state() {
      return state;
    },
    get version() {
      return version;
    },
    submit: async (submission) => {
      submitted.push(submission);
      const { command, actor } = submission;
      const done = execute(command, state, { now: START, actor });
      if (!done.ok) return { ok: false, refusal: done.refusal, message: '' };
      state = done.state;
      version += 1;
      events.push(...done.events);
      return { ok: true, version };
    },
  };
  const texts = (sectionId = 'issue-1') =>
    state.desk.sections[`president/${sectionId}`]!.sentences.map(({ text }) => text);
  return { room, submitted, events, texts };
}

/** The commit in which the rules wrote these sections. */
export function commitOf(consultationId: string, ...sectionIds: string[]) {
  const events = sectionIds.map((sectionId) => ({
    ...{ type: 'DraftRevised', by: 'machine', format: 'president', sectionId },
  })) as unknown as ConsultationEvent[];
  return { consultationId, version: 2, events, after: { everyone: 0, desk: 0, bureau: 0 } };
}
