import type { PageParagraph } from './draftPage.ts';
import styles from './DraftPage.module.css';
import { RewriteBox } from './RewriteBox.tsx';
import { SentencePanel } from './SentencePanel.tsx';
import { SentenceText } from './SentenceText.tsx';
import type { DraftDesk } from './useDraftDesk.ts';

interface Props {
  paragraph: PageParagraph;
  /** Lines of the title show no numerals; their sources open with the sentence. */
  isTitle: boolean;
  desk: DraftDesk;
  onOpenInput: (inputId: string) => void;
}

/** Sentences in a row. One that is being rewritten stands in its own box; what is done with the chosen one stands below. */
export function Paragraph({ paragraph: { number, sentences }, isTitle, desk, onOpenInput }: Props) {
  const chosen = sentences.find(({ id }) => id === desk.current?.id);
  const isBeingRewritten = chosen !== undefined && desk.rewritings[chosen.id] !== undefined;
  return (
    <div className={styles.paragraph}>
      <div dir="auto">
        {number !== null && <span className={styles.paragraphNumber}>{number}.</span>}
        {sentences.map((sentence) => {
          const open = desk.rewritings[sentence.id];
          return open ? (
            <RewriteBox key={sentence.id} rewriting={open} desk={desk} />
          ) : (
            <SentenceText
              key={sentence.id}
              sentence={sentence}
              hasNumerals={!isTitle}
              isChosen={sentence.id === chosen?.id}
              isChanged={desk.changed.includes(sentence.id)}
              turn={sentence.id === chosen?.id ? desk.turn : 0}
              openSource={sentence.id === chosen?.id ? desk.openSource : null}
              element={sentence.id === chosen?.id ? desk.element : null}
              isBreach={desk.breaches.some(
                ({ severity, sentenceId }) => severity === 'breach' && sentenceId === sentence.id,
              )}
              onChoose={desk.choose}
            />
          );
        })}
      </div>
      {chosen && !isBeingRewritten && <SentencePanel sentence={chosen} desk={desk} onOpenInput={onOpenInput} />}
    </div>
  );
}
