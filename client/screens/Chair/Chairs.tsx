import { useTranslation } from 'react-i18next';
import { HandOver } from './HandOver.tsx';
import { MyName } from './MyName.tsx';

/** Who presides, and who sits at this console. */
export function Chairs() {
  const { t } = useTranslation('chair');
  return (
    <section aria-labelledby="chairs">
      <h3 id="chairs">{t('chairs.title')}</h3>
      <HandOver />
      <MyName />
    </section>
  );
}
