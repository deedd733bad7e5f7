import i18next from 'i18next';

interface Named {
  name?: string | null | undefined;
  honorific?: string | null | undefined;
}

/** As somebody is called, with the form of address they gave. Who gave no name is called so. */
export function nameOf(person: Named | null | undefined, unnamed?: string): string {
  if (!person?.name) return unnamed ?? i18next.t('common:speaker.unnamed');
  return [person.honorific, person.name].filter(Boolean).join(' ');
}
