import { useTranslation } from 'react-i18next';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { remember } from '#client/features/remembered/remembered.ts';
import { timeInWords } from '#client/features/rules/ruleInWords.ts';
import { BackupButton } from '#client/screens/Check/BackupButton.tsx';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { StateMark } from '#client/ui/StateMark.tsx';
import styles from './Checklist.module.css';
import { dayAndTime } from './dayAndTime.ts';
import { nextMissing, stepsOf, type Step, type StepName } from './stepsOf.ts';
import { useFacts } from './useFacts.ts';

const standings = { done: 'good', missing: 'open', note: 'note', asking: 'open' } as const;

/** "What is still missing before we can start?" Once the sitting is open nobody is asked any more. */
export function Checklist() {
  const { t } = useTranslation(['organizer', 'rules', 'common']);
  const { facts, askAgain } = useFacts();
  const sitting = useConsultation(({ everyone }) => sittingShown(everyone));
  const steps = stepsOf(facts);
  const next = sitting === 'notOpen' ? nextMissing(steps) : null;
  const count = steps.filter(({ state }) => state === 'missing').length;
  const heading = sitting !== 'notOpen' ? t(`common:sitting.${sitting}`) : t('checklist.left', { count });
  return (
    <section className={styles.checklist} aria-labelledby="checklist">
      <h2 id="checklist">{heading}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepLine key={step.name} step={step} isNext={step.name === next} />
        ))}
      </ol>
      {next && <NextAction step={next} onBackup={askAgain} />}
    </section>
  );
}

function StepLine({ step: { name, state, key, gaps }, isNext }: { step: Step; isNext: boolean }) {
  const { t } = useTranslation(['organizer', 'rules']);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const words = {
    ...gaps,
    ...(typeof gaps?.['seconds'] === 'number' && { time: timeInWords(t, gaps['seconds']) }),
    ...(typeof gaps?.['at'] === 'number' && { at: dayAndTime(gaps['at'], timeZone) }),
  };
  return (
    <li className={isNext ? styles.next : undefined} aria-current={isNext ? 'step' : undefined}>
      <StateMark standing={standings[state]} word={t(`checklist.state.${state}`)} />
      <span>
        <a href={placeOf(name)}>{t(`checklist.${name}.title`)}</a>
        <span className={styles.about}>{t(`checklist.${name}.${key}`, words)}</span>
      </span>
    </li>
  );
}

/** The one button of the page does, or leads to, the next missing thing. */
function NextAction({ step, onBackup }: { step: StepName; onBackup: () => void }) {
  const { t } = useTranslation('organizer');
  const { consultationId } = useSession();
  if (step === 'backup') return <BackupButton variant="primary" onDone={onBackup} />;
  return (
    <div className={styles.actions}>
      <Button variant="primary" onClick={() => goTo(step)}>
        {t(`checklist.${step}.action`)}
      </Button>
      {step === 'people' && (
        <Button variant="quiet" onClick={() => remember(consultationId, 'peopleNotNeeded')}>
          {t('checklist.people.skip')}
        </Button>
      )}
    </div>
  );
}

function placeOf(step: StepName): string {
  // The check page shows the backup as well.
  if (step === 'check' || step === 'backup') return '#check';
  return step === 'times' ? '#facts' : `#${step}`;
}

/** The heading that it leads to takes the focus, so that the keyboard goes on from there. */
function goTo(step: StepName): void {
  const place = placeOf(step);
  location.hash = place;
  const heading = document.getElementById(place.slice(1));
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
