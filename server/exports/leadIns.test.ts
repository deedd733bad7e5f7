import { describe, expect, it } from 'vitest';
import type { Format, Section, Sentence } from '#shared/draft/model.ts';
import { withoutEmptyLeadIns } from './leadIns.ts';

const sentence = (key: string, state: Sentence['state'] = 'proposed'): Sentence => ({
  id: key,
  key,
  paragraphId: 'p',
  text: `${key}.`,
  origin: 'machine',
  state,
  cites: [],
  organizations: 0,
});
const section = (format: Format, sectionId: string, ...sentences: Sentence[]): Section => ({
  format,
  sectionId,
  heading: sectionId,
  order: 1,
  sentences,
});
const keys = (...sections: Section[]) =>
  withoutEmptyLeadIns(sections).flatMap(({ sentences }) => sentences.map(({ key }) => key));

const themes = section('president', 'themes', sentence('themes'), sentence('announcement'));
const leadIn = section('president', 'keyIssues', sentence('leadIn'));

describe('lead-ins', () => {
  it('EX21 of the machine stand only where something comes after them', () => {
    expect(keys(themes, leadIn)).toEqual(['themes']);
    expect(keys(themes, leadIn, section('president', 'issue-1', sentence('opener', 'rejected')))).not.toContain(
      'leadIn',
    );
    expect(keys(themes, leadIn, section('secretariat', 'issue-1', sentence('opener')))).toEqual(['themes', 'opener']);
    const whole = keys(themes, leadIn, section('president', 'issue-1', sentence('opener')));
    expect(whole).toEqual(['themes', 'announcement', 'leadIn', 'opener']);
  });

  it('EX21 the lead-in to the questions goes where every question was rejected', () => {
    const lead = sentence('questionsLead');
    expect(keys(section('secretariat', 'opening', lead, sentence('question.1', 'rejected')))).toEqual(['question.1']);
    expect(keys(section('secretariat', 'opening', lead, sentence('question.1')))).toEqual([
      'questionsLead',
      'question.1',
    ]);
  });

  it('EX21 what a person has settled stays', () => {
    expect(keys(section('president', 'keyIssues', sentence('leadIn', 'accepted')))).toEqual(['leadIn']);
  });
});
