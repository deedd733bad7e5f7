import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { refusalSentence } from '#client/i18n/sentences.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { Refused } from '#shared/consultation/decision.ts';
import { refusals } from '#shared/consultation/refusals.ts';
import { useRunning } from './useRunning.ts';

interface Props {
  refused: Pick<Refused, 'refusal' | 'message'>;
  onDismiss: () => void;
}

/** What happened, in place of what was meant to happen. */
export function Overtaken({ refused, onDismiss }: Props) {
  const { t } = useTranslation('chair');
  const running = useRunning();
  const isOwn = refused.message !== undefined && refused.message !== refusals[refused.refusal];
  const dismiss = (
    <Button size="small" onClick={onDismiss}>
      {t('common:dismiss')}
    </Button>
  );
  return (
    <Banner tone="warning" live="alert" action={dismiss}>
      {isOwn ? refusalSentence(refused) : t('overtaken.nothingDone')}{' '}
      {running ? (
        <Trans
          t={t}
          i18nKey="overtaken.holder"
          values={{ name: nameOf(running.person, t('next.theUnnamed')) }}
          components={{ name: <bdi /> }}
        />
      ) : (
        t('overtaken.nobody')
      )}
    </Banner>
  );
}
