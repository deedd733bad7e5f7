import { describe, expect, it } from 'vitest';
import { reportedOf } from './testing/reportedOf.ts';

describe('who is against it', () => {
  it.each([
    ['We are against the tax on village water.', 'expressed opposition to the tax on village water'],
    ['We object to the meters of village wells.', 'expressed opposition to the meters of village wells'],
    ["We don't want water meters in villages.", 'expressed opposition to water meters in villages'],
    ['We urge governments not to tax village water.', 'urged governments not to tax village water'],
  ])('DR137 opposes it, the denial kept: %s', (text, individual) => {
    expect(reportedOf(text)).toEqual([individual]);
  });

  it.each([
    'We do not want village schools to be taxed.',
    'We do not want to tax village water.',
    'We are not against the tax on village water.',
    'Some say that we object to water meters in villages.',
    'If we are against water meters, villages pay.',
  ])('DR137 and nothing else is opposed: %s', (text) => {
    expect(reportedOf(text).join('; ')).not.toMatch(/opposition/);
  });
});
