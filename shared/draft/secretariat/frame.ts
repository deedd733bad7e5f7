import type { SetUp } from '../../consultation/setUp.ts';
import { fact, gap } from '../frameSentence.ts';
import { lowerFirst, upperFirst } from '../language/casing.ts';
import { datesInWords } from '../language/dates.ts';
import type { ProposedSection, ProposedSentence } from '../model.ts';
import {
  aimOf,
  audienceOf,
  chairsOf,
  inPlace,
  laterOutcomeOf,
  mandateOf,
  onDates,
  references,
  withThe,
} from '../setUpPhrases.ts';

/** The sections of the secretariat's report that stand on the set-up alone. */
export function secretariatFrame(setUp: SetUp): ProposedSection[] {
  return [
    section('title', 0, titleLines(setUp)),
    section('introduction', 10, introduction(setUp), 'Introduction'),
    section('opening', 30, questions(setUp), 'Opening'),
  ];
}

function section(
  sectionId: string,
  order: number,
  sentences: ProposedSentence[],
  heading: string | null = null,
): ProposedSection {
  return { format: 'secretariat', sectionId, heading, order, sentences };
}

function titleLines(setUp: SetUp): ProposedSentence[] {
  const held = heldLine(setUp);
  const title = /^report\b/i.test(setUp.title) ? setUp.title : `Report on ${meeting(setUp.title)}`;
  return [
    fact('title', 'title', title, ['title'], 1),
    ...(setUp.theme ? [fact('title', 'theme', `“${setUp.theme.replace(/["“”]/g, '')}”`, ['theme'], 2)] : []),
    held
      ? fact('title', 'held', held, ['heldDuring', 'dates', 'place'], 3)
      : gap('title', 'held', 'Dates and place', 'dates', 3),
    preparedBy(setUp),
  ];
}

/** `Held during the Forum, 17 June 2025, Nairobi`, or `Held on 17 June 2025 in Nairobi`; empty where nothing of it is known. */
function heldLine(setUp: SetUp): string {
  const dates = datesInWords(setUp.dates);
  const place = setUp.place.trim();
  if (!setUp.heldDuring) return dates || place ? `Held${onDates(setUp)}${inPlace(place)}` : '';
  return `Held ${[`during ${withThe(setUp.heldDuring)}`, dates, place].filter(Boolean).join(', ')}`;
}

/** A kind of meeting takes its article, a name of its own does not. */
function meeting(title: string): string {
  const isKind =
    /\b(?:consultation|meeting|forum|session|dialogue|workshop|conference|round ?table|hearing|sitting|session|summit|debate|committee|symposium|seminar)\b/i.test(
      title,
    ) && !/^(?:the|a|an|\p{L}+['’]s)\s/iu.test(title);
  return isKind ? `the ${lowerFirst(title)}` : title;
}

function preparedBy(setUp: SetUp): ProposedSentence {
  if (!setUp.preparedBy?.trim()) return gap('title', 'preparedBy', 'Prepared by', 'preparedBy', 4);
  const text = `Prepared by ${withThe(setUp.preparedBy.trim())}`;
  const disclaimer = `This report gives an account of the discussion; the views in it are not necessarily those of ${withThe(setUp.preparedBy.trim())} or of Member States.`;
  return {
    ...fact('title', 'preparedBy', text, ['preparedBy'], 4),
    footnotes: [{ at: text.length - 1, on: { text: disclaimer } }],
  };
}

function introduction(setUp: SetUp): ProposedSentence[] {
  const { cited, sentences } = mandateOf(setUp);
  const basis = cited.length > 0 ? ` in accordance with ${references(cited)}` : '';
  const first = sentences.map((text, index) =>
    fact('introduction', index === 0 ? 'basis' : `basis.${index + 1}`, text, ['mandate']),
  );
  if (setUp.mandate.length === 0) first.push(gap('introduction', 'basis', 'Mandate', 'mandate'));
  const convened = `${upperFirst(withThe(setUp.convenedBy))} convened the consultation${basis}.`;
  return [
    ...first,
    fact('introduction', 'convened', convened, cited.length > 0 ? ['convenedBy', 'mandate'] : ['convenedBy']),
    held(setUp),
    ...aimAndAudience(setUp),
    later(setUp),
  ];
}

function held(setUp: SetUp): ProposedSentence {
  const during = setUp.heldDuring ? ` during ${withThe(setUp.heldDuring)}` : '';
  const chairs =
    setUp.chairs.length > 0
      ? ` and was ${setUp.chairs.length > 1 ? 'co-chaired' : 'chaired'} by ${chairsOf(setUp)}`
      : '';
  const mode = /^[\p{L}-]+$/u.test(setUp.mode.trim()) ? ` in ${setUp.mode.trim().toLowerCase()} format` : '';
  return fact('introduction', 'held', `It was held${mode}${onDates(setUp)}${during}${chairs}.`, [
    'mode',
    'dates',
    'chairs',
  ]);
}

function aimAndAudience(setUp: SetUp): ProposedSentence[] {
  const purpose = aimOf(setUp);
  const audience = audienceOf(setUp);
  const aim = !purpose
    ? gap('introduction', 'aim', 'Purpose', 'purpose', 2)
    : fact(
        'introduction',
        'aim',
        'sentence' in purpose ? purpose.sentence : `The consultation aimed ${purpose.aim}.`,
        ['purpose'],
        2,
      );
  return audience
    ? [aim, fact('introduction', 'audience', `Views were invited from ${audience}.`, ['audienceGroups'], 2)]
    : [aim];
}

function later(setUp: SetUp): ProposedSentence {
  const outcome = laterOutcomeOf(setUp);
  if (!outcome) return gap('introduction', 'later', 'Later outcome', 'laterOutcome', 2);
  return fact(
    'introduction',
    'later',
    `The results of the consultation are to inform ${outcome.name}${outcome.when}.`,
    ['laterOutcome'],
    2,
  );
}

function questions(setUp: SetUp): ProposedSentence[] {
  const asked = (setUp.guidingQuestions ?? []).map((question) => question.trim()).filter((question) => question !== '');
  if (asked.length === 0) return [];
  const lead =
    asked.length === 1
      ? 'The following question guided the consultation:'
      : 'The following questions guided the consultation:';
  return [
    fact('opening', 'questionsLead', lead, ['guidingQuestions']),
    ...asked.map((question, index) =>
      fact('opening', `question.${index + 1}`, `(${letter(index)}) ${question.replace(/^\(?[a-z]\)\s*/, '')}`, [
        'guidingQuestions',
      ]),
    ),
  ];
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + (index % 26)).repeat(1 + Math.floor(index / 26));
}
