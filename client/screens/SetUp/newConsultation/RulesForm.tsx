import { useTranslation } from 'react-i18next';
import { defaultsOf, policyOf, presets, type Preset } from '#shared/consultation/ordering/policy.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { RuleGroup } from '#client/features/rules/rulesOf.ts';
import { Button } from '#client/ui/Button.tsx';
import { Choice } from '#client/ui/Choice.tsx';
import styles from './Confirm.module.css';
import { useConfirmation, useKey } from './Confirming.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { ruleSentences } from './inWords.ts';
import { NumberInput } from './NumberInput.tsx';
import { OrderOptions } from './OrderOptions.tsx';
import { TimeLimits } from './TimeLimits.tsx';

/** How long people speak; under it stands, in words, what that changes for whom. */
export function LimitsForm() {
  return (
    <FieldFrame field="limits" isGroup>
      <TimeLimits />
      <InWords about={['time']} />
    </FieldFrame>
  );
}

/** In which order, and what happens when the time is up. */
export function PolicyForm() {
  return (
    <FieldFrame field="policy" isGroup>
      <Order />
      <OrderOptions />
      <InWords about={['order']} />
      <Stop />
      <InWords about={['stop']} />
    </FieldFrame>
  );
}

/** From when people can ask. */
export function AskingForm() {
  return (
    <FieldFrame field="registration" isGroup>
      <Asking />
      <InWords about={['asking']} />
    </FieldFrame>
  );
}

/** What a group of rules says as it stands now. */
function InWords({ about }: { about: RuleGroup['about'][] }) {
  const { t } = useTranslation(['rules', 'common']);
  const { setUp } = useConfirmation().draft;
  return (
    <div role="status">
      <ul className={styles.inWords}>
        {ruleSentences(t, setUp, about).map((sentence, index) => (
          <li key={index}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

type PolicyKey = NonNullable<SetUp['policy']>;

/** The order of the list: every one that there is. */
function Order() {
  const { t } = useTranslation('newConsultation');
  const [policy, setPolicy] = useKey('policy');
  const { preset, hardStop, graceSeconds } = policyOf(policy);
  if (presets.length < 2) return null;
  // The options of another order may mean nothing under this one; the clock's stay.
  const clock = policy?.options ? { hardStop, graceSeconds } : {};
  const choose = (next: Preset) => {
    const options = { ...clock, ...(next === 'custom' && { rules: defaultsOf({ preset: next }).rules }) };
    setPolicy({ preset: next, ...(Object.keys(options).length > 0 && { options }) } as PolicyKey);
  };
  return (
    <div data-path="policy.preset">
      <Choice
        legend={t('part.preset')}
        value={preset}
        onChange={choose}
        options={presets.map((each) => ({ value: each, label: t(`order.${each}`, { defaultValue: each }) }))}
      />
    </div>
  );
}

/** What happens when the time is up. */
function Stop() {
  const { t } = useTranslation('newConsultation');
  const [policy, setPolicy] = useKey('policy');
  const { preset, hardStop, graceSeconds } = policyOf(policy);
  const set = (options: { hardStop: boolean; graceSeconds?: number | undefined }) =>
    setPolicy({ preset, options: { ...policy?.options, ...options } } as PolicyKey);
  return (
    <>
      <Choice
        legend={t('part.hardStop')}
        value={hardStop ? 'hard' : 'soft'}
        onChange={(next) => set({ hardStop: next === 'hard', graceSeconds: policy?.options?.graceSeconds })}
        options={(['soft', 'hard'] as const).map((value) => ({ value, label: t(`stop.${value}`) }))}
      />
      {hardStop && (
        <div className={styles.inLine}>
          <NumberInput
            path={['policy', 'options', 'graceSeconds']}
            label={t('part.graceSeconds')}
            value={policy?.options?.graceSeconds ?? graceSeconds}
            onChange={(seconds) => set({ hardStop, graceSeconds: seconds })}
          />
        </div>
      )}
    </>
  );
}

/** From when people can ask, and whether somebody approves it. */
function Asking() {
  const { t } = useTranslation('newConsultation');
  const [registration = false, setRegistration] = useKey('registration');
  const [moderated = false, setModerated] = useKey('moderated');
  return (
    <>
      <div data-path="registration">
        <Choice
          legend={t('part.registration')}
          value={registration ? 'early' : 'onceOpen'}
          onChange={(next) => setRegistration(next === 'early')}
          options={(['onceOpen', 'early'] as const).map((value) => ({ value, label: t(`asking.${value}`) }))}
        />
      </div>
      <div data-path="moderated">
        <Choice
          legend={t('part.moderated')}
          value={moderated ? 'moderated' : 'straight'}
          onChange={(next) => setModerated(next === 'moderated')}
          options={(['straight', 'moderated'] as const).map((value) => ({ value, label: t(`asking.${value}`) }))}
        />
      </div>
    </>
  );
}

/** Only a file can bring another clock than the real one; it says so, and can be taken out. */
export function Clock() {
  const { t } = useTranslation('newConsultation');
  const [clock = 'real', setClock] = useKey('clock');
  if (clock === 'real') return null;
  return (
    <FieldFrame field="clock" isGroup>
      <p>{typeof clock === 'object' ? t('clock.rate', { rate: clock.rate }) : t('clock.stepped')}</p>
      <Button size="small" data-path="clock" onClick={() => setClock(null)}>
        {t('clock.real')}
      </Button>
    </FieldFrame>
  );
}
