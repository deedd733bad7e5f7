import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { ReleasedBy } from '#client/ui/ReleasedBy.tsx';
import type { Publication, PublishedDocument } from '#shared/wire/publication.ts';
import { DocumentText } from './DocumentText.tsx';
import styles from './Record.module.css';

/** What can be read and taken away. */
export function Documents({ publication }: { publication: Publication }) {
  const { t } = useTranslation('record');
  const { consultationId, documents } = publication;
  const base = `/api/consultations/${encodeURIComponent(consultationId)}`;
  const isReleased = documents.some(({ released }) => released);
  const isDraft = documents.some(({ released, newerVersion }) => !released || newerVersion !== undefined);
  const trace = { formats: ['csv', 'json'], file: 'trace' };
  const data = [
    ...(isReleased ? [{ ...trace, name: t('documents.traceReleased'), query: '?released=1' }] : []),
    ...(isDraft || !isReleased
      ? [{ ...trace, name: t(isReleased ? 'documents.traceDraft' : 'documents.trace'), query: '' }]
      : []),
    { name: t('documents.balance'), formats: ['csv', 'json'], file: 'balance', query: '' },
    { name: t('documents.record'), formats: ['ndjson'], file: 'record', query: '' },
  ];
  return (
    <section className={styles.part} aria-labelledby="documents">
      <h2 id="documents">{t('documents.title')}</h2>
      {documents.length === 0 && <p>{t('documents.none')}</p>}
      {documents.map((document) => (
        <OneDocument key={document.format} base={base} document={document} timeZone={publication.about.timeZone} />
      ))}
      <div className={styles.data}>
        <h3>{t('documents.data')}</h3>
        <ul className={styles.files}>
          {data.map(({ name, formats, file, query }) => (
            <li key={name}>
              <span>{name}</span>
              <Formats name={name} formats={formats} addressOf={(format) => `${base}/${file}.${format}${query}`} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface OneProps {
  base: string;
  document: PublishedDocument;
  timeZone: string;
}

function OneDocument({ base, document, timeZone }: OneProps) {
  const { t } = useTranslation('record');
  const [isOpen, setOpen] = useState(false);
  const { format, draftVersion, sentences, settled, released, newerVersion } = document;
  const query = `?format=${format}${released ? '&released=1' : ''}`;
  const name = t(`documents.${format}`);
  return (
    <article className={styles.document} aria-labelledby={`document-${format}`}>
      <h3 id={`document-${format}`}>{name}</h3>
      {released && (
        <p>
          <ReleasedBy
            says="version"
            by={{ name: released.by }}
            at={released.at}
            timeZone={timeZone}
            version={draftVersion}
            withZone
          />
          .
        </p>
      )}
      <p className={styles.quiet}>
        {!released && <>{t('documents.version', { version: draftVersion })} </>}
        {settled === sentences
          ? t('documents.settledAll', { all: sentences })
          : t(released ? 'documents.settledReleased' : 'documents.settled', { count: settled, all: sentences })}
      </p>
      <p className={styles.actions}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'documents.hide' : 'documents.read')}
        </Button>
        <Formats
          name={name}
          formats={['docx', 'md', 'html']}
          addressOf={(extension) => `${base}/draft.${extension}${query}`}
        />
      </p>
      {newerVersion !== undefined && (
        <p className={styles.quiet}>
          {t('documents.newer', { version: newerVersion })}{' '}
          <a href={`${base}/draft.html?format=${format}`} target="_blank" rel="noreferrer">
            {t('documents.newerLink')}
          </a>
        </p>
      )}
      {isOpen && <DocumentText address={`${base}/draft.json${query}`} />}
    </article>
  );
}

interface FormatsProps {
  name: string;
  formats: string[];
  addressOf: (format: string) => string;
}

function Formats({ name, formats, addressOf }: FormatsProps) {
  const { t } = useTranslation('record');
  return (
    <span className={styles.formats}>
      {formats.map((format) => (
        <a
          key={format}
          href={addressOf(format)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('documents.as', { name, format: format.toUpperCase() })}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
