import { describe, expect, it } from 'vitest';
import { inSpeakersVoice, isAboutSpeaker } from './speakersVoice.ts';

const nobody = { speaker: null };
const union = {
  speaker: { personId: 'p1', organization: 'Union of Exchange Operators', country: 'Lebanon' },
  onBehalfOf: 'Small Islands Group',
};

describe('the speaker’s voice', () => {
  it.each([
    ['My delegation would like to strongly urge States to act.', 'we urge States to act.'],
    ['I would also like to stress the cost.', 'we stress the cost.'],
    ['Let me once again underline the cost.', 'we underline the cost.'],
    ['This paper recommends a levy.', 'we recommend a levy.'],
    ['The petitioners call for a review.', 'we call for a review.'],
    ['We are deeply concerned about costs.', 'we are concerned about costs.'],
  ])('DR29 the many ways to announce an act come to one: %s', (said, read) => {
    expect(inSpeakersVoice(said, nobody)).toBe(read);
  });

  it('DR29 the speaker’s own organization, country or group in the third person is the speaker', () => {
    expect(inSpeakersVoice('The Union of Exchange Operators calls for lower duties.', union)).toBe(
      'we call for lower duties.',
    );
    expect(inSpeakersVoice('Lebanon supports the text.', union)).toBe('we support the text.');
    expect(inSpeakersVoice('The Group is concerned about costs.', union)).toBe('we are concerned about costs.');
    expect(inSpeakersVoice('Canada supports the text.', union)).toBe('Canada supports the text.');
  });

  it('DR29 an obligation is not an act: only verbs of saying keep their force after must', () => {
    expect(inSpeakersVoice('We must support small operators.', nobody)).toBe('We must support small operators.');
    expect(inSpeakersVoice('We must stress the cost.', nobody)).toBe('we stress the cost.');
    expect(inSpeakersVoice('We do not support the text.', nobody)).toBe('We do not support the text.');
  });

  it('DR30 what a body says about itself is an introduction', () => {
    expect(isAboutSpeaker('the Union of Exchange Operators runs forty sites.', union)).toBe(true);
    expect(isAboutSpeaker('exchange points lower prices.', union)).toBe(false);
  });
});
