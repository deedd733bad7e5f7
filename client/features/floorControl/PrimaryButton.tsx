import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import type { ItemId, RequestId } from '#shared/basics/ids.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import { Overtaken } from './Overtaken.tsx';
import styles from './PrimaryButton.module.css';
import { goOnTo, primaryAction, type PrimaryAction } from './primaryAction.ts';
import type { FloorActions } from './useFloorActions.ts';

const LONG_NAME = 40;

/** The one action, at the foot of the screen's present. Whatever comes above it, the button never moves. */
export function PrimaryButton({ actions }: { actions: FloorActions }) {
  const { t } = useTranslation('chair');
  const everyone = useConsultation((consultation) => consultation.everyone);
  const action = primaryAction(everyone);
  const disabledReason = useDisabledReason('command' in action ? action.command : null);
  const why = action.does === 'nothing' ? t(`next.${action.because}`) : disabledReason;
  return (
    <div className={styles.foot}>
      {actions.overtaken && <Overtaken refused={actions.overtaken} onDismiss={actions.forgetOvertaken} />}
      <GoOn everyone={everyone} onGoOn={actions.goOn} />
      <Button
        variant="primary"
        size="large"
        className={isLong(everyone, action) ? `${styles.reasonAbove} ${styles.long}` : styles.reasonAbove}
        shortcut="Space"
        disabledReason={why}
        reasonShown
        onClick={actions.primary}
      >
        <PrimaryWords action={action} everyone={everyone} />
      </Button>
    </div>
  );
}

function PrimaryWords({ action, everyone }: { action: PrimaryAction; everyone: FloorState }) {
  const { t } = useTranslation('chair');
  if (action.does === 'nothing') return t('primary.giveNobody');
  if (action.does === 'openItem') return <TakeUp itemId={action.itemId} everyone={everyone} />;
  if (!('requestId' in action)) return t(`primary.${action.does}`);
  const name = nameOf(speakerMeant(everyone, action.requestId), t('next.theUnnamed'));
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

/** A name of many words is set smaller, so that the button stays a button. */
function isLong(everyone: FloorState, action: PrimaryAction): boolean {
  return 'requestId' in action && nameOf(speakerMeant(everyone, action.requestId)).length > LONG_NAME;
}

function speakerMeant({ people, requests }: FloorState, requestId: RequestId): Person | undefined {
  const request = requests[requestId];
  return request && people[speakerOf(request)];
}
