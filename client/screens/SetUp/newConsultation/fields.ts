import { neededFields, requiredFields, type NoteField, type NoteReading } from '#shared/conceptNote/noteReading.ts';
import type { Draft } from '#shared/conceptNote/setUpFrom.ts';
import { templates } from '#shared/conceptNote/templates.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Source } from './work.ts';

export type SetUpField = keyof SetUp;

/** The parts of the page, in the order in which a person thinks of a meeting. */
export const sections = {
  what: ['title', 'theme'],
  when: ['dates', 'sittings', 'timeZone'],
  where: ['place', 'mode'],
  who: ['convenedBy', 'chairs', 'audienceGroups', 'presidentTitle', 'preparedBy'],
  mandate: ['mandate', 'purpose', 'guidingQuestions', 'heldDuring', 'processName', 'laterOutcome'],
  programme: ['issues', 'programme'],
  rules: ['limits', 'policy', 'registration', 'moderated', 'clock'],
} as const satisfies Record<string, readonly SetUpField[]>;

export type Section = keyof typeof sections;

/** Fields that many meetings do without: folded away while nothing is said of them. */
export const foldable: ReadonlySet<SetUpField> = new Set<SetUpField>([
  'theme',
  'audienceGroups',
  'presidentTitle',
  'preparedBy',
  'heldDuring',
  'processName',
  'laterOutcome',
]);

export const isRequired = (field: SetUpField): boolean => (requiredFields as readonly SetUpField[]).includes(field);

/** The parts of the note that a field of the set-up stands on. */
export function noteFieldsOf(field: SetUpField, reading: NoteReading): NoteField[] {
  if (field === 'limits') return ['limitDefault', 'limitGroups'];
  const isSaid = (noteField: string) => reading.facts.some((fact) => fact.field === noteField);
  if (field === 'purpose') return [isSaid('purpose') ? 'purpose' : 'objectives'];
  if (field === 'sittings') return ['sittings', 'length'];
  // What is said of the format has no field of its own; it tells how people take part.
  if (field === 'mode') return ['mode', 'format'];
  return isSaid(field) ? [field as NoteField] : [];
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What nobody has said yet and the draft or the screens would be poorer without; nothing of it is needed to create. */
export function stillWanted(source: Source, { setUp, missing, defaulted }: Draft): SetUpField[] {
  const template = source.way === 'template' && templates.find(({ id }) => id === source.template);
  const wanted = template ? template.toFill : (neededFields as readonly SetUpField[]);
  const isFilledIn = (field: SetUpField) => defaulted.some((each) => each.field === field);
  return wanted.filter(
    (field) =>
      !(missing as SetUpField[]).includes(field) && !isRequired(field) && (isEmpty(setUp[field]) || isFilledIn(field)),
  );
}
