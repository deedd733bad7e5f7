import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { languageName } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import { locales, type Locale } from '#shared/consultation/protocol/countryName.ts';
import styles from './NextUp.module.css';
import { protocolOf, type Protocol } from './protocolOf.ts';
import { spokenIn } from './spokenIn.ts';

const KEY = 'rostrum.protocol';

/** Words for the chair to read out: in the page's language, or for a call in another of the six; this device remembers which. */
export function ProtocolLine() {
  const { t } = useTranslation('chair');
  const [locale, setLocale] = useState(() => locales.find((each) => each === localStorage.getItem(KEY)) ?? null);
  const line = useConsultation(({ everyone }) => protocolOf(everyone));
  const spoken = useConsultation(({ everyone }) => (locale === null ? null : spokenIn(everyone, locale)));
  const choose = (next: string) => {
    localStorage.setItem(KEY, next);
    setLocale(locales.find((each) => each === next) ?? null);
  };
  if (!line) return null;
  return (
    <div>
      {spoken === null || locale === null ? (
        <OwnWords line={line} />
      ) : (
        <p className={styles.protocol} lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
          {spoken}
        </p>
      )}
      <LanguageMenu label={t('protocol.language')} own={t('protocol.own')} locale={locale} onChange={choose} />
    </div>
  );
}

function OwnWords({ line }: { line: Protocol }) {
  const { t } = useTranslation('chair');
  const people = useConsultation(({ everyone }) => everyone.people);
  const named = (personId: PersonId | undefined) => {
    const person = people[personId ?? ''];
    if (!person?.name) return t('next.theUnnamed');
    return [nameOf(person), person.organization ?? person.country].filter(Boolean).join(', ');
  };
  return (
    <p className={styles.protocol}>
      <Trans
        t={t}
        i18nKey={`protocol.${line.says}${line.onBehalfOf === undefined ? '' : 'Group'}`}
        values={{ next: named(line.next), after: named(line.after), group: line.onBehalfOf }}
        components={{ name: <bdi /> }}
      />
    </p>
  );
}

interface MenuProps {
  label: string;
  own: string;
  locale: Locale | null;
  onChange: (locale: string) => void;
}

function LanguageMenu({ label, own, locale, onChange }: MenuProps) {
  return (
    <select
      className={styles.language}
      aria-label={label}
      value={locale ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{own}</option>
      {locales.map((each) => (
        <option key={each} value={each}>
          {languageName(each)}
        </option>
      ))}
    </select>
  );
}
