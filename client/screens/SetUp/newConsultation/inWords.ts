import type { ProgrammeItem, SetUp } from '#shared/consultation/setUp.ts';
import { longDate } from '#client/i18n/formats.ts';
import { ruleInWords } from '#client/features/rules/ruleInWords.ts';
import { rulesOf, type RuleGroup } from '#client/features/rules/rulesOf.ts';
import type { SetUpField } from './fields.ts';
import type { Words } from './faultSentence.ts';
import { dayTimesOf, type Sitting } from './sittingTimes.ts';

/** The sentences of some groups of rules, as they stand now. */
export function ruleSentences(t: Words, setUp: Partial<SetUp>, about: readonly RuleGroup['about'][]): string[] {
  const groups = rulesOf(setUp);
  return about.flatMap((each) =>
    (groups.find((group) => group.about === each)?.rules ?? []).map((rule) => ruleInWords(t, rule)),
  );
}

/** A field of the set-up as somebody reads it, a line each. */
export function linesOf(t: Words, setUp: Partial<SetUp>, field: SetUpField): string[] {
  switch (field) {
    case 'dates':
      return (setUp.dates ?? []).filter(Boolean).map(longDate);
    case 'sittings':
      return (setUp.sittings ?? []).map((sitting) => sittingLine(t, sitting));
    case 'chairs':
      return (setUp.chairs ?? []).map(({ honorific, name, country }) =>
        withAside([honorific, name].filter(Boolean).join(' '), country),
      );
    case 'audienceGroups':
      return setUp.audienceGroups?.length ? [setUp.audienceGroups.join(', ')] : [];
    case 'laterOutcome':
      return setUp.laterOutcome ? [withAside(setUp.laterOutcome.name, setUp.laterOutcome.date)] : [];
    case 'issues':
      return (setUp.issues ?? []).map(({ title, keywords }) => withAside(title, keywords.join(', ')));
    case 'programme':
      return (setUp.programme ?? []).map((item) => itemLine(t, item));
    case 'limits':
      return ruleSentences(t, setUp, ['time']);
    case 'policy':
      return ruleSentences(t, setUp, ['order', 'stop']);
    case 'registration':
      return ruleSentences(t, setUp, ['asking']);
    case 'mode':
      return setUp.mode ? [t(`newConsultation:mode.${setUp.mode}`, { defaultValue: setUp.mode })] : [];
    case 'mandate':
    case 'guidingQuestions':
      return setUp[field] ?? [];
    case 'clock':
    case 'moderated':
      return [];
    default:
      return setUp[field] ? [setUp[field]] : [];
  }
}

const withAside = (text: string, aside: string | undefined) => (aside ? `${text} (${aside})` : text);

function sittingLine(t: Words, sitting: Sitting): string {
  const times = dayTimesOf(sitting);
  if (!times) return [sitting.startsAt, sitting.endsAt].join(' – ');
  const { day, from, to, interpretationTo } = times;
  const hours = [longDate(day), [from, to].filter(Boolean).join('–')].filter(Boolean).join(', ');
  return interpretationTo ? t('newConsultation:sitting.interpretation', { hours, to: interpretationTo }) : hours;
}

function itemLine(t: Words, { title, kind, minutes, limitSeconds, speakers }: ProgrammeItem): string {
  const kindSaid = t(`newConsultation:itemKind.${kind}`, {});
  const parts = [
    title,
    title.trim().toLowerCase() !== kindSaid.toLowerCase() && kindSaid,
    minutes !== undefined && t('newConsultation:item.minutes', { count: minutes }),
    limitSeconds !== undefined &&
      t('newConsultation:item.limit', { minutes: Math.round((limitSeconds / 60) * 100) / 100 }),
    speakers?.length && t('newConsultation:item.speakers', { count: speakers.length }),
  ];
  return parts.filter(Boolean).join(' · ');
}
