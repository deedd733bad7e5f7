import { describe, expect, it } from 'vitest';
import { inNotesVoice } from './notesVoice.ts';

describe('notes', () => {
  it.each([
    ['Calls for binding audits', 'we call for binding audits'],
    ['She urged Member States to publish data', 'we urge Member States to publish data'],
    ['the delegate also supported a permanent mandate', 'we support a permanent mandate'],
    ['Concerned about the price of cables', 'we are concerned about the price of cables'],
    ['Strong support for community networks', 'we support community networks'],
    ['Need for predictable grants', 'the need for predictable grants'],
    ['Women own fewer phones', 'Women own fewer phones'],
  ])('DR29 a rapporteur’s note speaks for the speaker: %s', (note, voiced) => {
    expect(inNotesVoice(note)).toBe(voiced);
  });
});
