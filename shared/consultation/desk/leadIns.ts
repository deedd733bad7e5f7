import type { Section, Sentence } from '../../draft/model.ts';

/** Sentences of the frame that announce others, and where those stand. */
const ANNOUNCES: {
  format: Section['format'];
  sectionId: string;
  key: string;
  what: (of: Section, it: Sentence) => boolean;
}[] = [
  { format: 'president', sectionId: 'keyIssues', key: 'leadIn', what: isOfAnIssue },
  { format: 'president', sectionId: 'themes', key: 'announcement', what: isOfAnIssue },
  {
    format: 'secretariat',
    sectionId: 'opening',
    key: 'questionsLead',
    what: ({ sectionId }, { key }) => sectionId === 'opening' && key.startsWith('question.'),
  },
];

/** The sections without lead-ins of the machine after which nothing comes; one that a person has settled stays. */
export function withoutEmptyLeadIns(sections: Section[], isLive: (sentence: Sentence) => boolean = isSaid): Section[] {
  const live = sections.flatMap((section) =>
    section.sentences.filter(isLive).map((sentence) => ({ section, sentence })),
  );
  const isEmpty = (section: Section, sentence: Sentence) =>
    sentence.state === 'proposed' &&
    ANNOUNCES.some(
      ({ format, sectionId, key, what }) =>
        [section.format, section.sectionId, sentence.key].join() === [format, sectionId, key].join() &&
        !live.some((each) => each.section.format === format && what(each.section, each.sentence)),
    );
  return sections.map((section) => ({
    ...section,
    sentences: section.sentences.filter((sentence) => !isEmpty(section, sentence)),
  }));
}

function isSaid({ state, text }: Sentence): boolean {
  return state !== 'rejected' && text.trim() !== '';
}

function isOfAnIssue({ sectionId }: Section): boolean {
  return sectionId.startsWith('issue-');
}
