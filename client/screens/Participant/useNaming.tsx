import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutYou } from './AboutYou.tsx';
import { useMyself } from './myself.ts';

/** Who somebody is, is asked when it is first needed; then what they wanted goes on. `action` is what the form's button says. */
export function useNaming(action?: string): { first: (then: () => void) => void; dialog: ReactNode } {
  const { t } = useTranslation('participant');
  const isNamed = Boolean(useMyself().name);
  const [wanted, setWanted] = useState<{ then: () => void } | null>(null);
  const dialog = (
    <AboutYou
      open={wanted !== null}
      action={action ?? t('you.goOn')}
      onClose={() => setWanted(null)}
      onSaved={() => {
        setWanted(null);
        wanted?.then();
      }}
    />
  );
  return { first: (then) => (isNamed ? then() : setWanted({ then })), dialog };
}
