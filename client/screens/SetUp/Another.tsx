import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { CorrectSetUp } from './correcting/CorrectSetUp.tsx';
import { openFile } from './newConsultation/openFile.ts';
import { keepWork, keptWork } from './newConsultation/work.ts';
import styles from './SetUp.module.css';

/** Whoever sees a mistake corrects it, or makes another consultation of the set-up. What is begun in this browser is not lost by it. */
export function Another() {
  const { t } = useTranslation('setUp');
  const setUp = useConsultation(({ everyone }) => everyone.setUp);
  const [isTaken, setTaken] = useState(false);
  const begin = () =>
    keepWork({
      source: { way: 'file', setUp: openFile(JSON.stringify(setUp)).setUp, name: setUp.title },
      edits: {},
    });
  return (
    <section className={styles.part} aria-labelledby="another">
      <h2 id="another">{t('another.title')}</h2>
      <p className={styles.quiet}>{t('another.about')}</p>
      <CorrectSetUp />
      <p>
        <a
          href="/#new"
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            const isOther = keptWork() !== null;
            setTaken(isOther);
            if (isOther) event.preventDefault();
            else begin();
          }}
        >
          {t('another.do')}
        </a>
      </p>
      <p role="status">
        {isTaken && (
          <>
            {t('another.kept')} <a href="/#new">{t('another.see')}</a>
          </>
        )}
      </p>
    </section>
  );
}
