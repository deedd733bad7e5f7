import { useTranslation } from 'react-i18next';
import { MyName } from './MyName.tsx';

/** Who chairs. */
export function Chairs() {
  const { t } = useTranslation('chair');
  return (
    <section aria-labelledby="chairs">
      <h3 id="chairs">{t('chairs.title')}</h3>
      <MyName />
    </section>
  );
}
