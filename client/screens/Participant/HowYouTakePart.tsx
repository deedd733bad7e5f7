import { useTranslation } from 'react-i18next';
import type { Mode } from '#shared/consultation/people/profile.ts';
import { Choice } from '#client/ui/Choice.tsx';
import { ModeIcon } from '#client/ui/ModeIcon.tsx';

interface Props {
  mode: Mode | null;
  onChange: (mode: Mode) => void;
}

const modes: Mode[] = ['room', 'online', 'phone'];

export function HowYouTakePart({ mode, onChange }: Props) {
  const { t } = useTranslation('participant');
  const options = modes.map((each) => ({
    value: each,
    label: (
      <>
        <ModeIcon mode={each} decorative /> {t(`takePart.${each}`)}
      </>
    ),
  }));
  return <Choice legend={t('takePart.legend')} value={mode} onChange={onChange} options={options} stacked />;
}
