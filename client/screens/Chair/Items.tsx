import { useTranslation } from 'react-i18next';
import { focusList } from '#client/features/listControl/focusList.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import type { ProgrammeItem } from '#shared/consultation/setUp.ts';
import styles from './Programme.module.css';

/** The items of the programme, to be taken up in any order. */
export function Items() {
  const { t } = useTranslation('chair');
  const programme = useConsultation(({ everyone }) => everyone.setUp.programme);
  return (
    <section aria-labelledby="items">
      <h3 id="items">{t('items.title')}</h3>
      <ol className={styles.items}>
        {programme.map((item, index) => (
          <Item key={item.id} item={item} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

function Item({ item, number }: { item: ProgrammeItem; number: number }) {
  const { t } = useTranslation('chair');
  const isOpen = useConsultation(({ everyone }) => everyone.itemId === item.id);
  const waiting = useConsultation(({ everyone }) => everyone.lists[item.id]?.waiting.length ?? 0);
  const spoke = useConsultation(
    ({ everyone }) => Object.values(everyone.interventions).filter(({ itemId }) => itemId === item.id).length,
  );
  const command = { type: 'OpenItem', itemId: item.id } as const;
  const disabledReason = useDisabledReason(command);
  return (
    <li className={styles.item} aria-current={isOpen ? 'step' : undefined}>
      <span className={styles.number}>{number}</span>
      <span className={styles.itemTitle}>
        <bdi>{item.title}</bdi>
        <span className={styles.hint}>
          {[
            item.minutes !== undefined && t('items.minutes', { count: item.minutes }),
            t('items.spoke', { count: spoke }),
            t('items.waiting', { count: waiting }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {isOpen ? (
        <strong className={styles.openMark}>{t('items.isOpen')}</strong>
      ) : (
        <Button
          size="small"
          disabledReason={disabledReason}
          aria-label={t('items.openNamed', { title: item.title })}
          onClick={() => void submit(command).then((ack) => ack.ok && focusList())}
        >
          {t('items.open')}
        </Button>
      )}
    </li>
  );
}
