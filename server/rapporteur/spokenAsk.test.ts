import { describe, expect, it } from 'vitest';
import { pointsOf, reportedOf } from './testing/reportedOf.ts';

describe('what is asked and feared in free speech', () => {
  it.each([
    [
      'The only important thing now is to bring water to the villages.',
      'emphasized the need to bring water to the villages',
    ],
    [
      'What we have to do is repair the wells of the villages.',
      'emphasized the need to repair the wells of the villages',
    ],
    [
      'We must not neglect the wells of small villages.',
      'stressed that the wells of small villages should not be neglected',
    ],
    ['I suggest we repair the wells of small villages.', 'proposed repairing the wells of small villages'],
    ['My one wish is for wells in small villages.', 'called for wells in small villages'],
    [
      'I present it on behalf of farmers who wish the council not to close the wells of the villages.',
      'called on the council not to close the wells of the villages',
    ],
  ])('PT21 is an ask: %s', (text, individual) => {
    expect(reportedOf(text)).toEqual([individual]);
  });

  it.each([
    'The only thing to remember about water in villages is a song.',
    'We cannot forget what the villages told us.',
    'Some say that the only task is to bring water to the villages.',
    'I wish everyone in the villages to have a good summer.',
  ])('PT21 and this is none: %s', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });

  it.each([
    ['I do worry that villages will lose their wells.', 'expressed concern that villages will lose their wells'],
    ['It is unacceptable that villages pay more for water.', 'expressed concern that villages pay more for water'],
  ])('PT22 is a concern: %s', (text, individual) => {
    expect(reportedOf(text)).toEqual([individual]);
  });

  it.each([
    [
      'Our government announced 60 new wells for the villages.',
      'reported having announced 60 new wells for the villages',
    ],
    [
      'Our ministry recognizes that drought exists in villages.',
      /^(?:noted|acknowledged|pointed out) that drought exists in villages$/,
    ],
    [
      'Too often villages have suffered shortages of water.',
      'noted that too often villages have suffered shortages of water',
    ],
  ])('PT23 what the own side did or acknowledges is a point, however short: %s', (text, individual) => {
    const [said] = reportedOf(text);
    if (typeof individual === 'string') expect(said).toBe(individual);
    else expect(said).toMatch(individual);
  });

  it('PT23 a body in the middle of a sentence is no plural of everybody’s', () => {
    for (const said of reportedOf('As was stated here, our government recognizes that drought exists in villages.'))
      expect(said).not.toMatch(/government/);
  });

  it.each([
    [
      'In light of what the villages suffered, will the minister commit to a full review of the wells?',
      'asked the minister to commit to a full review of the wells',
    ],
    [
      'Will the council commit to something simple and ensure that villages have clean wells?',
      'asked the council to ensure that villages have clean wells',
    ],
    [
      'Will the government offer support to villages without wells?',
      'asked the government to offer support to villages without wells',
    ],
  ])('PT24 a question whether a body will do what it can only be asked to do is an ask: %s', (text, individual) => {
    expect(pointsOf(text)[0]).toMatchObject({ act: 'urge', individual });
  });

  it.each([
    [
      'Will the government provide an update on the village wells?',
      'asked whether the government would provide an update on the village wells',
    ],
    ['Will the council repair the wells, and if not, why not?', 'asked whether the council would repair the wells'],
    [
      'Has the council been using village wells for the herds?',
      'asked whether the council has been using village wells for the herds',
    ],
    ['What is the effect of the levy on village wells?', 'asked about the effect of the levy on village wells'],
  ])('PT24 any other is told as a question: %s', (text, individual) => {
    expect(pointsOf(text)[0]).toMatchObject({ act: 'fact', individual });
  });

  it('PT24 what is about a person, or asked in passing, is no ask', () => {
    expect(reportedOf('Has Mr. Oduya read the comparative study of village wells?')).toEqual([]);
    const passing = 'Will the minister put the wells of friends first and support a sale of village wells?';
    expect(pointsOf(passing).map(({ act }) => act)).not.toContain('urge');
  });
});
