import type { Registrant } from '#shared/consultation/people/registration.ts';

/** What a column of a list of people may say of a person. */
export type PersonField = keyof Registrant | 'firstName' | 'lastName';

export interface Column {
  /** As it stands in the file. */
  header: string;
  /** Null: the column is not taken. */
  field: PersonField | null;
}

/** What heads such a column in English, French and Spanish, in lower case, without accents and signs. */
const HEADERS: Record<PersonField, string> = {
  name: 'name, full name, participant, participant name, name of participant, nom complet, nom et prenom, nombre completo, nombre y apellidos, nombre y apellido, nom, nombre',
  firstName: 'first name, given name, given names, forename, prenom, prenoms, nombres, nombre de pila',
  lastName: 'last name, family name, surname, nom de famille, apellido, apellidos',
  honorific: 'honorific, salutation, form of address, title, civilite, titre, tratamiento, titulo, prefix',
  function: 'function, position, job title, functional title, fonction, poste, cargo, funcion, puesto',
  organization:
    'organization, organisation, affiliation, institution, entity, company, delegation, organization name, organisation name, name of organization, organisme, entite, organizacion, institucion, entidad, afiliacion, delegacion',
  country: 'country, country or territory, state, member state, pays, pais, country of residence',
  category:
    'category, stakeholder group, stakeholder, stakeholder category, group, constituency, categorie, groupe de parties prenantes, groupe, partie prenante, categoria, grupo, grupo de interes, parte interesada',
  mode: 'mode, mode of participation, takes part, i take part, participation, participation mode, attendance mode, type of participation, mode de participation, modo, modo de participacion, modalidad, modalidad de participacion',
  region: 'region, regional group, un regional group, groupe regional, grupo regional',
  gender: 'gender, sex, genre, sexe, genero, sexo',
  pronoun: 'pronoun, pronouns, pronom, pronoms, pronombre, pronombres',
  language: 'language, preferred language, speaking language, language you will speak, langue, idioma, lengua',
  accessMinutes:
    'access minutes, extra time for an access need, access needs minutes, access needs, accessibility minutes, additional minutes, extra minutes, minutes supplementaires, minutos adicionales',
  contact:
    'contact, e mail, email, mail, e mail address, email address, courriel, adresse electronique, correo, correo electronico, phone number, telephone number',
  seat: 'seat, seat number, seat no, plate, plate number, siege, asiento',
};

const fieldOf = new Map(
  Object.entries(HEADERS).flatMap(([field, headers]) =>
    headers.split(', ').map((header) => [header, field as PersonField] as const),
  ),
);

/** Does the column say that it holds e-mail addresses, and no telephone numbers? */
export function isOfMail(header: string): boolean {
  return /\bmail\b|\bemail\b|\bcourriel\b|\bcorreo\b|\badresse electronique\b/.test(plain(header));
}

/** Lower case, without accents, signs and what stands in brackets: "E-mail (optional) *" is "e mail". */
export function plain(text: string): string {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What each column says. Of two that say the same the first is taken; whatever is not known is not taken, never guessed. */
export function columnsOf(headers: readonly string[]): Column[] {
  const taken = new Set<PersonField>();
  const columns = headers.map((text): Column => {
    const header = text.replace(/\s+/g, ' ').trim().slice(0, 100);
    const field = fieldIn(header);
    if (field === null || taken.has(field)) return { header, field: null };
    taken.add(field);
    return { header, field };
  });
  return withNameParts(columns);
}

/** "Organisation / Affiliation" is one field said twice; "Country / Organisation" is two, and so neither. */
function fieldIn(header: string): PersonField | null {
  const whole = fieldOf.get(plain(header));
  if (whole) return whole;
  const said = new Set(header.split(/\/|\||\bor\b|\bou\b/i).map((part) => fieldOf.get(plain(part)) ?? null));
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

/** Headers that mean the whole name alone, but beside a column of one part of it the other part. */
const SHORT = new Set(['name', 'nom', 'nombre']);

/** Beside a whole name its parts are not needed. */
function withNameParts(columns: readonly Column[]): Column[] {
  const has = (field: PersonField) => columns.some((column) => column.field === field);
  const whole = columns.find(({ field }) => field === 'name');
  if (!whole) return [...columns];
  const isOther = SHORT.has(plain(whole.header)) && has('firstName') !== has('lastName');
  const wholeIs: PersonField = !isOther ? 'name' : has('firstName') ? 'lastName' : 'firstName';
  return columns.map((column) => {
    if (column === whole) return { ...column, field: wholeIs };
    const isPart = column.field === 'firstName' || column.field === 'lastName';
    return isPart && !isOther ? { ...column, field: null } : column;
  });
}

/** Do these columns tell who somebody is? */
export function tellNames(columns: readonly Column[]): boolean {
  return columns.some(({ field }) => field === 'name' || field === 'firstName' || field === 'lastName');
}
