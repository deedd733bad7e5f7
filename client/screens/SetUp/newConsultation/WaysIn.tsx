import { useTranslation } from 'react-i18next';
import { templates } from '#shared/conceptNote/templates.ts';
import { Button } from '#client/ui/Button.tsx';
import { FileWay } from './FileWay.tsx';
import { NoteWay } from './NoteWay.tsx';
import styles from './WaysIn.module.css';
import type { Source } from './work.ts';

interface Props {
  onBegin: (source: Source) => void;
}

/** "What do you have?" Three ways that all lead to the same page. */
export function WaysIn({ onBegin }: Props) {
  const { t } = useTranslation('newConsultation');
  return (
    <main className={styles.page}>
      <header className={styles.masthead}>
        <a href="#" className={styles.back}>
          {t('back')}
        </a>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('ways.lead')}</p>
      </header>
      <div className={styles.ways}>
        <section className={styles.way} aria-labelledby="way-note">
          <h2 id="way-note">{t('ways.note')}</h2>
          <NoteWay onBegin={onBegin} />
        </section>
        <div className={styles.others}>
          <section className={styles.way} aria-labelledby="way-template">
            <h2 id="way-template">{t('ways.template')}</h2>
            <ul className={styles.templates}>
              {templates.map(({ id, name, describes }) => (
                <li key={id}>
                  <Button aria-describedby={`about-${id}`} onClick={() => onBegin({ way: 'template', template: id })}>
                    {t(`template.${id}.name`, { defaultValue: name })}
                  </Button>
                  <p id={`about-${id}`}>{t(`template.${id}.describes`, { defaultValue: describes })}</p>
                </li>
              ))}
            </ul>
          </section>
          <section className={styles.way} aria-labelledby="way-file">
            <h2 id="way-file">{t('ways.file')}</h2>
            <FileWay onBegin={onBegin} />
          </section>
        </div>
      </div>
    </main>
  );
}
