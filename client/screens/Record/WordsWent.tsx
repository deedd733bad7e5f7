import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import type { Publication, PublishedSentence, PublishedWords } from '#shared/wire/publication.ts';
import styles from './Record.module.css';
import { Marked } from './Marked.tsx';
import type { Found } from './search.ts';
import type { Description } from './useDescription.ts';
import { Who } from './Who.tsx';

interface Props {
  publication: Publication;
  describe: Description;
  found: Found | null;
}

/** For each intervention the sentences that stand on it, and plainly where there is none. */
export function WordsWent({ publication, describe, found }: Props) {
  const { t } = useTranslation('record');
  const { words, interventions, sentences } = publication;
  const spoken = new Map(interventions.map((each) => [each.interventionId, each]));
  const texts = new Map(sentences.map((each) => [each.sentenceId, each]));
  const looked = found?.words ?? [];
  const nameOf = ({ inputId, receipt = '' }: PublishedWords) => {
    const intervention = spoken.get(inputId);
    if (!intervention) return <Marked text={t('words.contribution', { receipt })} words={looked} />;
    return <Who intervention={intervention} describe={describe} looked={looked} />;
  };
  return (
    <section className={styles.part} aria-labelledby="words">
      <h2 id="words">{t('words.title')}</h2>
      <p className={styles.quiet}>{t('words.about')}</p>
      <ul className={styles.inputs}>
        {words
          .filter(({ inputId }) => !found || found.inputs.has(inputId))
          .map((each) => (
            <Input
              // What a search has found opens, and closes again with it.
              key={`${each.inputId}${found ? ' found' : ''}`}
              words={each}
              name={nameOf(each)}
              sentences={each.sentenceIds.flatMap((id) => texts.get(id) ?? [])}
              found={found}
              timeZone={publication.about.timeZone}
            />
          ))}
      </ul>
    </section>
  );
}

interface InputProps {
  words: PublishedWords;
  name: ReactNode;
  sentences: PublishedSentence[];
  found: Found | null;
  timeZone: string;
}

function Input({ words, name, sentences, found, timeZone }: InputProps) {
  const { t } = useTranslation('record');
  const looked = found?.words ?? [];
  return (
    <li id={`words-${words.inputId}`} tabIndex={-1}>
      {words.state === 'cited' ? (
        <details open={found !== null}>
          <summary>
            {name} <span className={styles.count}>{t('speakers.sentences', { count: sentences.length })}</span>
          </summary>
          {words.firstIn && (
            <p className={styles.quiet}>
              {t('words.firstIn', {
                version: words.firstIn.draftVersion,
                time: timeOfDay(words.firstIn.at, timeZone),
              })}
            </p>
          )}
          {sentences.map(({ sentenceId, format, section, text }) => (
            <figure key={sentenceId} className={styles.sentence}>
              <blockquote>
                <bdi>
                  <Marked text={text} words={looked} />
                </bdi>
              </blockquote>
              <figcaption>
                {section === null
                  ? t(`documents.${format}`)
                  : t('words.under', { document: t(`documents.${format}`), section })}
              </figcaption>
            </figure>
          ))}
        </details>
      ) : (
        <>
          <p>{name}</p>
          <p className={styles.quiet}>{t(`words.${words.state}`)}</p>
        </>
      )}
    </li>
  );
}
