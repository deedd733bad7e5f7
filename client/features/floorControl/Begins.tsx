import { instantOf } from '#shared/basics/zonedTime.ts';
import { useTranslation } from 'react-i18next';
import { dayOf, longDate, timeOfDay } from '#client/i18n/formats.ts';
import { zoneName } from '#shared/basics/zoneName.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { nextSitting } from './nextSitting.ts';
import { sittingShown } from './sittingShown.ts';

/** When the next sitting begins, by the clocks of the place; only the day where no times are planned. Nothing once it is open. */
export function Begins() {
  const { t } = useTranslation('common');
  const { timeZone = 'UTC', dates } = useConsultation(({ everyone }) => everyone.setUp);
  const next = useConsultation(({ everyone }) => nextSitting(everyone));
  const shown = useConsultation(({ everyone }) => sittingShown(everyone));
  const at = instantOf(next?.startsAt ?? '', timeZone);
  if (!Number.isNaN(at)) {
    const when = { day: dayOf(at, timeZone), time: timeOfDay(at, timeZone), zone: zoneName(at, timeZone) };
    return <p>{t(shown === 'closed' ? 'begins.next' : 'begins.at', when)}</p>;
  }
  const [day] = dates;
  return shown === 'notOpen' && day !== undefined ? <p>{t('begins.on', { day: longDate(day) })}</p> : null;
}
