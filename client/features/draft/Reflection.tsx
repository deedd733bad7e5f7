import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import type { Format } from '#shared/draft/model.ts';
import { howMuchIsTold } from '#shared/wire/notReflected.ts';

/** Of how many inputs something stands in the document, and how many points do not. */
export function Reflection({ format }: { format: Format }) {
  const { t } = useTranslation('rapporteur');
  const { inputs, told, unused } = useConsultation((consultation) => howMuchIsTold(consultation, format));
  if (inputs === 0) return t('missing.nothing');
  return t('missing.both', {
    told: t('missing.told', { count: inputs, told }),
    unused: t('missing.unused', { count: unused }),
  });
}
