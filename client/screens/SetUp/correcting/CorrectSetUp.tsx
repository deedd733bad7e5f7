import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { isBegun } from '#shared/consultation/programme/correctedProgramme.ts';
import { CorrectFacts } from './CorrectFacts.tsx';
import { CorrectProgramme } from './CorrectProgramme.tsx';
import { correctionOf, faultsOf, typedOf, withBegun, type Fault, type Typed } from './corrections.ts';
import { CorrectSittings } from './CorrectSittings.tsx';
import styles from './CorrectSetUp.module.css';

/** What can still be put right: in one form, sent in one command, refused in words beside its button. */
export function CorrectSetUp() {
  const { t } = useTranslation('organizer');
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const close = (done: boolean) => {
    setOpen(false);
    setDone(done);
    button.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <div ref={button}>
        <Button
          aria-expanded={isOpen}
          onClick={() => {
            setDone(false);
            setOpen(!isOpen);
          }}
        >
          {t('correct.open')}
        </Button>
      </div>
      <p role="status">{isDone && t('correct.done')}</p>
      {isOpen && <Form onClose={close} />}
    </>
  );
}

function Form({ onClose }: { onClose: (done: boolean) => void }) {
  const { t } = useTranslation(['organizer', 'common']);
  const everyone = useConsultation((consultation) => consultation.everyone);
  const { setUp, corrections = 0 } = everyone;
  // What was there when the form was opened: whoever corrects it meanwhile is not overwritten unseen.
  const [before, setBefore] = useState({ setUp, corrections });
  const [written, setTyped] = useState(() => typedOf(setUp));
  const typed = { ...written, programme: withBegun(written.programme, setUp, (id) => isBegun(id, everyone)) };
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const faults = isTried ? faultsOf(typed, before.setUp) : [];
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part });
    setRefused(null);
  };
  const faultOf = (...of: Fault[]) => {
    const fault = of.find((each) => faults.includes(each));
    return fault ? t(`correct.fault.${fault}`) : null;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faultsOf(typed, before.setUp).length > 0) return setRefused(t('correct.mend'));
    const command = correctionOf(typed, before.setUp, before.corrections);
    if (!command) return setRefused(t('correct.nothing'));
    const ack = await submit(command, { quiet: true });
    if (ack.ok) onClose(true);
    else setRefused(ack.message === '' ? t('common:line.notSent') : refusalSentence(ack));
  };
  const takeWhatStands = () => {
    setBefore({ setUp, corrections });
    setTyped(typedOf(setUp));
    setRefused(null);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <CorrectFacts typed={typed} onChange={change} faultOf={faultOf} />
      {typed.sittings.length > 0 && <CorrectSittings typed={typed} onChange={change} fault={faultOf('sittings')} />}
      <CorrectProgramme typed={typed} onChange={change} fault={faultOf('programme', 'minutes')} />
      {corrections !== before.corrections && (
        <p role="status">
          {t('correct.meanwhile')} <Button onClick={takeWhatStands}>{t('correct.takeIt')}</Button>
        </p>
      )}
      <p role="alert" className={styles.refused}>
        {refused}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" variant="primary">
          {t('correct.save')}
        </Button>
        <Button variant="quiet" onClick={() => onClose(false)}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
