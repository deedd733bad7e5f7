import { describe, expect, it } from 'vitest';
import { pointsOf, reportedOf } from './testing/reportedOf.ts';

describe('who speaks against something', () => {
  it.each([
    [
      'I do not believe that a new fund would help the villages.',
      'expressed the view that a new fund would not help the villages',
      'a new fund would not help the villages',
    ],
    [
      "We don't think that governments should tax village water.",
      'expressed the view that governments should not tax village water',
      'governments should not tax village water',
    ],
    [
      'We do not think pumps can replace wells in the hills.',
      'expressed the view that pumps cannot replace wells in the hills',
      'pumps cannot replace wells in the hills',
    ],
    [
      'We are not convinced that a second fund would serve the villages.',
      'expressed doubt that a second fund would serve the villages',
      null,
    ],
    [
      'We see no need for a new body on village water.',
      'saw no need for a new body on village water',
      'there is no need for a new body on village water',
    ],
    [
      "I don't think we need another fund for seeds.",
      'saw no need for another fund for seeds',
      'there is no need for another fund for seeds',
    ],
    [
      'We have serious reservations about the levy on village pumps.',
      'expressed reservations about the levy on village pumps',
      'the levy on village pumps',
    ],
    [
      'We are not in favour of a tax on village water.',
      'expressed opposition to a tax on village water',
      'a tax on village water',
    ],
    [
      'My organization does not believe that a levy would help the villages.',
      'expressed the view that a levy would not help the villages',
      'a levy would not help the villages',
    ],
    [
      'Our delegation sees no need for a new body on village water.',
      'saw no need for a new body on village water',
      'there is no need for a new body on village water',
    ],
    [
      'There is no need for a new fund beside the villages.',
      'emphasized that there is no need for a new fund beside the villages',
      'there is no need for a new fund beside the villages',
    ],
    [
      'Governments should not tax the water of villages.',
      'emphasized that governments should not tax the water of villages',
      'governments should not tax the water of villages',
    ],
  ])('DR141 is told with its denial, and known to be against it: %s', (text, individual, element) => {
    const [point] = pointsOf(text);
    expect(point).toMatchObject({
      individual,
      stance: 'against',
      element: element === null ? null : { text: element },
    });
  });

  it.each([
    'We do not believe that all villages should pay for water.',
    'We do not believe that governments must tax water in villages.',
    'We do not think that pumps need oil in villages and that wells should be closed.',
    'We do not believe that we should tax village water.',
    'Some say that they see no need for pumps in villages.',
    'If we do not believe that wells would help the villages, nobody will.',
    'Is it true that we see no need for pumps in villages?',
  ])('DR141 and what would say more than was said is quoted at most: %s', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });

  it.each([
    'We believe that pumps would help the villages.',
    'We support the fund for village wells.',
    'Governments should protect the water of villages.',
  ])('DR141 and who wants a thing is not against it: %s', (text) => {
    expect(pointsOf(text).map(({ stance }) => stance)).toEqual([undefined]);
  });
});
