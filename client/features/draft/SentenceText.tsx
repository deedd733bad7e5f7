import { memo, useEffect, useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import hidden from '#client/ui/hidden.module.css';
import type { Sentence } from '#shared/draft/model.ts';
import styles from './DraftPage.module.css';
import { LockIcon } from './LockIcon.tsx';
import { Numeral } from './Numeral.tsx';
import { sentencePieces } from './sentencePieces.ts';

interface Props {
  sentence: Sentence;
  hasNumerals: boolean;
  isChosen: boolean;
  isChanged: boolean;
  /** Grows when the keys move here, so that the focus follows. */
  turn: number;
  openSource: string | null;
  /** The part that the keys act on. */
  element: number | null;
  /** It breaks a rule of the format. */
  isBreach: boolean;
  onChoose: (sentenceId: string, source?: string | null, element?: number | null) => void;
}

/** A sentence with the numerals of its sources. Grey until somebody has accepted it; struck when rejected. */
function SentenceTextView(props: Props) {
  const { sentence, hasNumerals, isChosen, isChanged, turn, openSource, element, isBreach, onChoose } = props;
  const { t } = useTranslation('rapporteur');
  const { id, state, gap } = sentence;
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (turn === 0) return;
    text.current?.focus({ preventScroll: true });
    text.current?.scrollIntoView({ block: 'nearest' });
  }, [turn]);
  const anchor = `--${id}`;
  return (
    <>
      {isChanged && <span className={styles.bar} style={{ '--of': anchor } as CSSProperties} aria-hidden="true" />}
      <span
        ref={text}
        id={`sentence-${id}`}
        className={[
          styles.sentence,
          styles[state],
          gap && styles.gap,
          isBreach && styles.breach,
          isChosen && styles.chosen,
        ]
          .filter(Boolean)
          .join(' ')}
        style={isChanged ? ({ anchorName: anchor } as CSSProperties) : undefined}
        tabIndex={isChosen ? 0 : -1}
        onClick={() => onChoose(id)}
      >
        {(state === 'proposed' || state === 'rejected' || state === 'locked') && (
          <span className={hidden.hidden}>{t(`state.${state}`)} </span>
        )}
        {isChanged && <span className={hidden.hidden}>{t('state.changed')} </span>}
        {isBreach && <span className={hidden.hidden}>{t('check.here')} </span>}
        {sentencePieces(sentence).map((piece, index) => (
          <span key={index}>
            <span className={styles.words}>{piece.text.slice(0, piece.lead)}</span>
            <span
              className={piece.element !== null && piece.element === element ? styles.element : styles.words}
              onClick={(event) => {
                // The second click on a sentence means the part under it.
                if (!isChosen || piece.element === null) return;
                event.stopPropagation();
                onChoose(id, openSource, piece.element);
              }}
            >
              {piece.text.slice(piece.lead)}
            </span>
            {(hasNumerals ? piece.sources : []).map((source) => (
              <Numeral
                key={source.key}
                source={source}
                isOpen={openSource === source.key}
                onOpen={() => onChoose(id, openSource === source.key ? null : source.key)}
              />
            ))}
          </span>
        ))}
        {state === 'locked' && (
          <span className={styles.lock}>
            <LockIcon />
          </span>
        )}
      </span>{' '}
    </>
  );
}

export const SentenceText = memo(SentenceTextView);
