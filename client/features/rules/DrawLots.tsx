import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { ItemId } from '#shared/basics/ids.ts';
import { inTheDraw } from '#shared/consultation/ordering/drawLots.ts';
import styles from './Rules.module.css';

/** Draws lots for the list of an item, also ahead of it. It is done once, so it is asked once. */
export function DrawLots() {
  const { t } = useTranslation(['rules', 'common']);
  const programme = useConsultation(({ everyone }) => everyone.setUp.programme);
  const current = useConsultation(({ everyone }) => everyone.itemId);
  const [chosen, setChosen] = useState<ItemId | null>(null);
  const [isAsked, setAsked] = useState(false);
  const itemId = chosen ?? current ?? programme[0]?.id ?? '';
  const count = useConsultation(({ everyone }) => inTheDraw(everyone, itemId).length);
  const command = { type: 'DrawLots', itemId } as const;
  const refused = useDisabledReason(command);
  const title = programme.find(({ id }) => id === itemId)?.title ?? itemId;
  const draw = () => {
    setAsked(false);
    void submit(command);
  };
  return (
    <div className={styles.lots}>
      <Field label={t('lotsFor')}>
        {(control) => (
          <select {...control} value={itemId} onChange={(event) => setChosen(event.target.value)}>
            {programme.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button size="small" disabledReason={refused} onClick={() => setAsked(true)}>
        {t('drawLots')}
      </Button>
      <Dialog open={isAsked} onClose={() => setAsked(false)} title={t('drawTitle')}>
        <div className={styles.asks}>
          <p>{t('drawAsks', { count, item: title })}</p>
          <p className={styles.buttons}>
            <Button disabledReason={refused} onClick={draw}>
              {t('drawNow')}
            </Button>
            <Button variant="quiet" onClick={() => setAsked(false)}>
              {t('common:cancel')}
            </Button>
          </p>
        </div>
      </Dialog>
    </div>
  );
}
