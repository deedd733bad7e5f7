import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '#client/connection/session.ts';
import styles from './Record.module.css';

/** The clean copy as `draft.json` has it, as far as it is read here. */
interface CleanCopy {
  title: Line[];
  marks: string[];
  body: (Heading | Paragraph)[];
  footnotes: { number: number; text: string }[];
}

interface Line {
  text: string;
  calls: { at: number; footnote: number }[];
}

interface Heading {
  kind: 'heading';
  level: 1 | 2;
  text: string;
}

interface Paragraph extends Line {
  kind: 'paragraph' | 'question';
  number?: number | null;
  letter?: string;
}

/** A document to be read in place: the clean text, its paragraphs numbered, its footnotes below. */
export function DocumentText({ address }: { address: string }) {
  const { t } = useTranslation(['record', 'common']);
  const [copy, setCopy] = useState<CleanCopy | 'failed' | null>(null);
  useEffect(() => {
    let isLeft = false;
    const show = (shown: CleanCopy | 'failed') => !isLeft && setCopy(shown);
    fetch(address)
      .then((response) => answerOf<CleanCopy>(response))
      .then(show, () => show('failed'));
    return () => {
      isLeft = true;
    };
  }, [address]);
  if (copy === null || copy === 'failed') return <p role="status">{t(copy ? 'failed' : 'common:loading')}</p>;
  return (
    <div className={styles.text} dir="auto">
      {[...copy.title.map(({ text }) => text), ...copy.marks].map((line, index) => (
        <p key={index} className={index < copy.title.length ? styles.titleLine : styles.quiet}>
          {line}
        </p>
      ))}
      {copy.body.map((block, index) =>
        block.kind === 'heading' ? (
          <HeadingLine key={index} heading={block} />
        ) : (
          <p key={index} className={block.kind === 'question' ? styles.question : undefined}>
            {block.letter ? `(${block.letter}) ` : block.number ? `${block.number}. ` : ''}
            <WithCalls line={block} />
          </p>
        ),
      )}
      {copy.footnotes.length > 0 && (
        <ol className={styles.footnotes} aria-label={t('documents.footnotes')}>
          {copy.footnotes.map(({ number, text }) => (
            <li key={number} value={number}>
              {text}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function HeadingLine({ heading: { level, text } }: { heading: Heading }) {
  return level === 1 ? <h4>{text}</h4> : <h5>{text}</h5>;
}

function WithCalls({ line: { text, calls } }: { line: Line }) {
  const cuts = [...calls, { at: text.length, footnote: null }];
  return cuts.map(({ at, footnote }, index) => (
    <span key={index}>
      {text.slice(cuts[index - 1]?.at ?? 0, at)}
      {footnote !== null && <sup>{footnote}</sup>}
    </span>
  ));
}
