import { useTranslation } from 'react-i18next';
import { Choice } from './Choice.tsx';
import { ModeIcon } from './ModeIcon.tsx';
import type { Mode } from '#shared/consultation/people/profile.ts';

interface Props {
  legend: string;
  /** Null: nobody has said yet. */
  mode: Mode | null;
  onChange: (mode: Mode) => void;
  stacked?: boolean;
}

const modes: Mode[] = ['room', 'online', 'phone'];

/** In the room, online, by telephone. */
export function ModeChoice({ legend, mode, onChange, stacked = false }: Props) {
  const { t } = useTranslation('common');
  const options = modes.map((each) => ({
    value: each,
    label: (
      <>
        <ModeIcon mode={each} decorative /> {t(`mode.${each}`)}
      </>
    ),
  }));
  return <Choice legend={legend} value={mode} onChange={onChange} options={options} stacked={stacked} />;
}
