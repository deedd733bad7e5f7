import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Sentence } from '#shared/draft/model.ts';
import { judgeRewriting } from '#shared/draft/standingDraft.ts';
import { BreachList } from './BreachList.tsx';
import styles from './RewriteBox.module.css';
import { whatChanged, type Rewriting } from './rewriting.ts';
import type { DraftDesk } from './useDraftDesk.ts';

interface Props {
  rewriting: Rewriting;
  desk: DraftDesk;
}

/** A person's own wording, in the place of the sentence. Nothing that happens to the draft touches what is typed here. */
export function RewriteBox({ rewriting, desk }: Props) {
  const { t } = useTranslation('rapporteur');
  const id = useId();
  const { sentence, text, sectionKey, refusal } = rewriting;
  const now = useConsultation((consultation) =>
    consultation.desk.sections[sectionKey]?.sentences.find((each) => each.id === sentence.id),
  );
  const changed = whatChanged(rewriting, now);
  const found = useConsultation((consultation) => judgeRewriting(consultation, sentence.id, text.trim()));
  const leave = (isDone: boolean) => isDone && desk.goTo(sentence.id);
  const save = () => void (changed === 'nothing' ? desk.rewriting.save(sentence.id).then(leave) : undefined);
  const close = () => {
    desk.rewriting.close(sentence.id);
    desk.goTo(sentence.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape' && text === sentence.text) close();
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {t('rewrite.label')}
      </label>
      <textarea
        id={id}
        ref={toTheEnd}
        dir="auto"
        maxLength={4000}
        value={text}
        onKeyDown={onKeyDown}
        onFocus={() => desk.choose(sentence.id)}
        onChange={(event) => desk.rewriting.write(sentence.id, event.target.value)}
      />
      <div role="status">
        <BreachList breaches={found} />
      </div>
      {changed === 'nothing' && refusal && (
        <p className={styles.refused} role="alert">
          {refusalSentence({ refusal })}
        </p>
      )}
      {changed === 'nothing' ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            variant="primary"
            disabledReason={text.trim() === '' ? t('rewrite.empty') : null}
            onClick={save}
          >
            {t('rewrite.save')} <kbd>{t('rewrite.saveKey')}</kbd>
          </Button>
          <Button size="small" variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      ) : (
        <Meanwhile now={now} onSaveOver={(mine) => void desk.rewriting.saveOver(mine).then(leave)} onClose={close} />
      )}
    </div>
  );
}

/** Writing goes on at the end of what stands there; a box that comes back into sight takes the focus from no other field. */
function toTheEnd(box: HTMLTextAreaElement | null) {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return;
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}

interface MeanwhileProps {
  now: Sentence | undefined;
  onSaveOver: (sentence: Sentence) => void;
  onClose: () => void;
}

/** The sentence was changed while somebody wrote: both wordings in sight, and the writer decides. */
function Meanwhile({ now, onSaveOver, onClose }: MeanwhileProps) {
  const { t } = useTranslation('rapporteur');
  return (
    <div className={styles.meanwhile} role="status">
      <p className={styles.label}>{t(now ? 'rewrite.changed' : 'rewrite.gone')}</p>
      {now && <blockquote dir="auto">{now.text}</blockquote>}
      <div className={styles.buttons}>
        {now && (
          <Button size="small" variant="primary" onClick={() => onSaveOver(now)}>
            {t('rewrite.saveMine')}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {t(now ? 'rewrite.takeTheirs' : 'rewrite.discard')}
        </Button>
      </div>
    </div>
  );
}
