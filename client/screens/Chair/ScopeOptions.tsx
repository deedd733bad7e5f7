import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { categories } from '#shared/consultation/people/profile.ts';
import { kinds } from '#shared/consultation/state.ts';
import { peopleWaiting } from './limitScopes.ts';

/** For whom a limit can be set: everyone on the item, a kind, a stakeholder group, one person who waits. */
export function ScopeOptions() {
  const { t } = useTranslation('chair');
  const people = useConsultation(({ everyone }) => peopleWaiting(everyone));
  return (
    <>
      <option value="all">{t('limits.all')}</option>
      <optgroup label={t('limits.kinds')}>
        {kinds.map((kind) => (
          <option key={kind} value={`kind ${kind}`}>
            {t(`common:kind.${kind}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('limits.categories')}>
        {categories.map((category) => (
          <option key={category} value={`category ${category}`}>
            {t(`common:category.${category}`)}
          </option>
        ))}
      </optgroup>
      {people.length > 0 && (
        <optgroup label={t('limits.people')}>
          {people.map((person) => (
            <option key={person.personId} value={`person ${person.personId}`}>
              {t('limits.theirs', { name: nameOf(person) })}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}
