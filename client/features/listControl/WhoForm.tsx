import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { arrivalsOf } from './arrivals.ts';
import { focusList } from './focusList.ts';
import styles from './ListHeader.module.css';
import { peopleMatching } from './nameLine.ts';
import { SuggestBox } from './SuggestBox.tsx';
import { speakerMeant } from './speakerMeant.ts';

interface Props {
  requestId: RequestId;
  onClose: () => void;
}

const MOST = 5;

/** Says who really speaks: a deputy in place of whoever is listed, or the name of somebody unnamed. Found by name, organization or seat. */
export function WhoForm({ requestId, onClose }: Props) {
  const { t } = useTranslation('chair');
  const [line, setLine] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const found = useConsultation((consultation) => peopleMatching(arrivalsOf(consultation), line, MOST));
  const meant = speakerMeant(line, found);
  const say = async (person: typeof meant) => {
    if (person === null || !(await submit({ type: 'IdentifySpeaker', requestId, person })).ok) return;
    onClose();
    focusList();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void say(meant);
  };
  return (
    <form className={styles.reopen} onSubmit={onSubmit} noValidate>
      <SuggestBox
        ref={box}
        label={t('who.name')}
        hint={t('who.hint')}
        listLabel={t('floorDesk:checkIn.found')}
        line={line}
        autoFocus
        found={found.map((person) => ({ ...person, person }))}
        onChange={setLine}
        onPick={(id) => void say(id)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledReason={meant === null ? t('who.missing') : null}>
          {t('who.do')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
