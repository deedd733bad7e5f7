import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { ItemId } from '#shared/basics/ids.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import styles from './NextUp.module.css';
import { goOnTo, primaryAction, type PrimaryAction } from './primaryAction.ts';
import { ProtocolLine } from './ProtocolLine.tsx';
import type { FloorActions } from './useFloorActions.ts';
import { useRunning } from './useRunning.ts';

/** Who is next, the words to say, and the one action. The button never moves. */
export function NextUp({ actions }: { actions: FloorActions }) {
  const { t } = useTranslation('chair');
  const everyone = useConsultation((consultation) => consultation.everyone);
  const [next, afterNext] = waitingPeople(everyone);
  const action = primaryAction(everyone);
  const disabledReason = useDisabledReason('command' in action ? action.command : null);
  const why = action.does === 'nothing' ? t(`next.${action.because}`) : disabledReason;
  return (
    <section className={styles.next} aria-labelledby="next-up">
      <h2 id="next-up" className={styles.heading}>
        {t('next.title')}
      </h2>
      <p className={styles.who}>
        {next ? <SpeakerName {...next} /> : <span className={styles.none}>{t('next.nobody')}</span>}
      </p>
      <Button
        variant="primary"
        size="large"
        shortcut="Space"
        disabledReason={why}
        reasonShown
        onClick={actions.primary}
      >
        <PrimaryWords action={action} everyone={everyone} />
      </Button>
      <GoOn everyone={everyone} onGoOn={actions.goOn} />
      {actions.wasOvertaken && <Overtaken onDismiss={actions.forgetOvertaken} />}
      {next && <ProtocolLine next={next.person} afterNext={afterNext ? afterNext.person : null} />}
    </section>
  );
}

function waitingPeople(state: FloorState) {
  if (state.itemId === null) return [];
  return order(state, state.itemId).flatMap(({ requestId }) => {
    const request = state.requests[requestId];
    const person = request && state.people[request.personId];
    return request ? [{ person, onBehalfOf: request.onBehalfOf, mode: person?.mode }] : [];
  });
}

function PrimaryWords({ action, everyone }: { action: PrimaryAction; everyone: FloorState }) {
  const { t } = useTranslation('chair');
  if (action.does === 'nothing') return t('primary.giveNobody');
  if (action.does === 'openItem') return <TakeUp itemId={action.itemId} everyone={everyone} />;
  if (!('requestId' in action)) return t(`primary.${action.does}`);
  const person = everyone.people[everyone.requests[action.requestId]?.personId ?? ''];
  const name = nameOf(person, t('next.theUnnamed'));
  return <Trans t={t} i18nKey={`primary.${action.does}`} values={{ name }} components={{ name: <bdi /> }} />;
}

function TakeUp({ itemId, everyone }: { itemId: ItemId; everyone: FloorState }) {
  const { t } = useTranslation('chair');
  const title = everyone.setUp.programme.find(({ id }) => id === itemId)?.title ?? '';
  return <Trans t={t} i18nKey="primary.openItem" values={{ title }} components={{ name: <bdi /> }} />;
}

/** While the list is open and nobody waits, the programme can go on all the same. */
function GoOn({ everyone, onGoOn }: { everyone: FloorState; onGoOn: () => void }) {
  const itemId = goOnTo(everyone);
  const disabledReason = useDisabledReason(itemId === null ? null : { type: 'OpenItem', itemId });
  if (itemId === null) return null;
  return (
    <Button shortcut="N" disabledReason={disabledReason} onClick={onGoOn}>
      <TakeUp itemId={itemId} everyone={everyone} />
    </Button>
  );
}

/** What happened, in place of what was meant to happen. */
function Overtaken({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useTranslation('chair');
  const running = useRunning();
  const dismiss = (
    <Button size="small" onClick={onDismiss}>
      {t('common:dismiss')}
    </Button>
  );
  return (
    <Banner tone="warning" live="alert" action={dismiss}>
      {t('overtaken.nothingDone')}{' '}
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
