import { describe, expect, it } from 'vitest';
import { reportedOf } from './testing/reportedOf.ts';

describe('whose act it is', () => {
  it.each([
    'A lending scheme is where we ask farmers to pay for seeds.',
    'Let me describe what happens when we urge children to read maps.',
    'The day when we call for meters in villages is far away.',
    'This is how we encourage villages to buy pumps.',
    'Nobody knows whether we call for meters in villages.',
    'I cannot explain why we urge villages to buy pumps.',
  ])('DR130 a verb of asking in a clause that tells of it asks nothing: %s', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });

  it.each([
    ['That is why we urge governments to fund village pumps.', 'urged governments to fund village pumps'],
    ['For this reason, we urge governments to fund village pumps.', 'urged governments to fund village pumps'],
    ['When pumps fail, we urge governments to fund village repairs.', 'urged governments to fund village repairs'],
  ])('DR130 and the speaker’s own act beside such a clause does: %s', (text, individual) => {
    expect(reportedOf(text)).toContain(individual);
  });

  it.each([
    'My grandfather used to tell me that we should boil river water.',
    'The elders used to say that we must share seeds.',
    'They tell people that we need pumps in villages.',
    'Only a fool would support the tax on pumps.',
    'The note explores the necessity of pumps in villages.',
    'The committee will discuss the need for pumps in villages.',
    'The study examined the importance of pumps in villages.',
  ])('DR131 what others said, looked into or what is ironic is not the speaker’s view: %s', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });

  it.each([
    ['We wish to discuss the need for pumps in villages.', /need for pumps in villages/],
    ['Governments should consider the need for pumps in villages.', /pumps in villages/],
    ['Only a public fund would reach every village with pumps.', /public fund would reach/],
  ])('DR131 and what the speaker says of it is: %s', (text, individual) => {
    expect(reportedOf(text).join('; ')).toMatch(individual);
  });
});
