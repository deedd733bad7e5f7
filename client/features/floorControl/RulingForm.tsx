import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import { focusRuling } from './focusRuling.ts';
import styles from './PointsOfOrder.module.css';

interface Props {
  request: SpeakerRequest;
  name: string;
}

/** The chair's ruling, in words that everyone reads. It ends the point of order, and whoever was interrupted goes on. */
export function RulingForm({ request: { requestId }, name }: Props) {
  const { t } = useTranslation('chair');
  const [ruling, setRuling] = useState('');
  const words = ruling.trim();
  const refused = useDisabledReason({ type: 'RuleOnPointOfOrder', requestId, ruling: words || ' ' });
  const rule = (event: FormEvent) => {
    event.preventDefault();
    if (words !== '') void submit({ type: 'RuleOnPointOfOrder', requestId, ruling: words });
  };
  const take = (usual: string) => {
    setRuling(usual);
    focusRuling();
  };
  return (
    <form className={styles.ruling} onSubmit={rule} aria-label={t('order.rulingOn', { name })}>
      <Field label={t('order.ruling', { name })} hint={t('order.rulingHint')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={2000}
            data-ruling
            value={ruling}
            onChange={(event) => setRuling(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledReason={words === '' ? t('order.rulingMissing') : refused}>
          {t('order.rule')}
        </Button>
        {(t('order.usual', { returnObjects: true }) as string[]).map((usual) => (
          <Button key={usual} size="small" variant="quiet" onClick={() => take(usual)}>
            {usual}
          </Button>
        ))}
      </div>
    </form>
  );
}
