import type { SetUp } from '../../consultation/setUp.ts';
import { fact, gap } from '../frameSentence.ts';
import { headingAsPhrase, upperFirst } from '../language/casing.ts';
import { datesInWords } from '../language/dates.ts';
import { countWord } from '../language/numbers.ts';
import { asSubject } from '../language/withArticle.ts';
import { joinWords } from '../language/joinList.ts';
import type { ProposedSection, ProposedSentence } from '../model.ts';
import { runningTextOf } from '../runningText.ts';
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

/** The sections of the President's Summary that stand on the set-up alone. */
export function presidentFrame(setUp: SetUp): ProposedSection[] {
  return [
    section('title', 0, titleLines(setUp)),
    section('mandate', 10, mandate(setUp)),
    section('chairs', 20, chairs(setUp)),
    section('themes', 30, themes(setUp)),
    section(
      'keyIssues',
      60,
      [fact('keyIssues', 'leadIn', 'The discussion brought out the following main issues:', ['issues'])],
      'Key Issues',
    ),
  ];
}

function section(
  sectionId: string,
  order: number,
  sentences: ProposedSentence[],
  heading: string | null = null,
): ProposedSection {
  return { format: 'president', sectionId, heading, order, sentences };
}

function titleLines(setUp: SetUp): ProposedSentence[] {
  const place = [upperFirst(setUp.mode.trim()), setUp.place.trim()].filter((part) => part !== '').join(' - ');
  const dates = datesInWords(setUp.dates);
  return [
    fact('title', 'title', setUp.title, ['title'], 1),
    place ? fact('title', 'place', place, ['mode', 'place'], 2) : gap('title', 'place', 'Place', 'place', 2),
    dates ? fact('title', 'dates', dates, ['dates'], 3) : gap('title', 'dates', 'Dates', 'dates', 3),
    fact('title', 'document', "President's Summary", ['title'], 4),
  ];
}

function mandate(setUp: SetUp): ProposedSentence[] {
  const { cited, sentences } = mandateOf(setUp);
  const inAccordance = cited.length > 0 ? `In accordance with ${references(cited)}, ` : '';
  const convened = `${withThe(setUp.convenedBy)} convened the consultation${onDates(setUp)}${inPlace(setUp.place.trim())}.`;
  const written = [
    ...sentences.map((text, index) => fact('mandate', index === 0 ? 'basis' : `basis.${index + 1}`, text, ['mandate'])),
    fact('mandate', 'convened', upperFirst(inAccordance + convened), ['mandate', 'convenedBy', 'dates', 'place']),
  ];
  if (setUp.mandate.length === 0) written.unshift(gap('mandate', 'basis', 'Mandate', 'mandate'));
  return [...written, aim(setUp), later(setUp)];
}

function aim(setUp: SetUp): ProposedSentence {
  const purpose = aimOf(setUp);
  const audience = audienceOf(setUp);
  if (!purpose) return gap('mandate', 'aim', 'Purpose', 'purpose');
  if ('sentence' in purpose) return fact('mandate', 'aim', purpose.sentence, ['purpose']);
  const invited = audience ? `, with views invited from ${audience}` : '';
  return fact(
    'mandate',
    'aim',
    `The consultation aimed ${purpose.aim}${invited}.`,
    audience ? ['purpose', 'audienceGroups'] : ['purpose'],
  );
}

function later(setUp: SetUp): ProposedSentence {
  const outcome = laterOutcomeOf(setUp);
  if (!outcome) return gap('mandate', 'later', 'Later outcome', 'laterOutcome');
  return fact('mandate', 'later', `Its results are to inform ${outcome.name}${outcome.when}.`, ['laterOutcome']);
}

function chairs(setUp: SetUp): ProposedSentence[] {
  if (setUp.chairs.length === 0) return [gap('chairs', 'chairs', 'Chairs', 'chairs')];
  const verb = setUp.chairs.length > 1 ? 'co-chaired' : 'chaired';
  const held = setUp.heldDuring
    ? fact('chairs', 'held', `It was held during ${withThe(setUp.heldDuring)}.`, ['heldDuring'])
    : null;
  return [
    fact('chairs', 'chairs', `The consultation was ${verb} by ${chairsOf(setUp)}.`, ['chairs']),
    ...(held ? [held] : []),
  ];
}

function themes(setUp: SetUp): ProposedSentence[] {
  if (setUp.issues.length === 0) return [gap('themes', 'themes', 'Issues', 'issues')];
  const running = runningTextOf(setUp);
  const titles = setUp.issues.map(({ title }) => headingAsPhrase(title, running));
  const count = titles.length === 1 ? 'one issue' : `${countWord(titles.length)} issues`;
  return [
    fact('themes', 'themes', `The exchange was structured around ${count}: ${joinWords(titles.map(asSubject))}.`, [
      'issues',
    ]),
    fact(
      'themes',
      'announcement',
      'This summary sets out the concerns, demands and proposals that participants put forward, issue by issue.',
      ['issues'],
    ),
  ];
}
