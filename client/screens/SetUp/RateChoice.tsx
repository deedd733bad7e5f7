import { useTranslation } from 'react-i18next';
import { Choice } from '#client/ui/Choice.tsx';

const rates = ['1', '5', '20'] as const;
export type Rate = (typeof rates)[number];

/** How fast the clock of a rehearsal runs. */
export function RateChoice({ value, onChange }: { value: Rate; onChange: (rate: Rate) => void }) {
  const { t } = useTranslation('organizer');
  return (
    <Choice
      legend={t('rehearsal.rate')}
      value={value}
      onChange={onChange}
      options={rates.map((rate) => ({ value: rate, label: t(`rehearsal.rates.${rate}`) }))}
    />
  );
}
