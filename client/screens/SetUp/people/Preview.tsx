import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { StateMark } from '#client/ui/StateMark.tsx';
import { rowsToShow, type ImportPreview, type ImportRow } from './importing.ts';
import styles from './People.module.css';

interface Props {
  name: string;
  preview: ImportPreview;
  isBusy: boolean;
  onTake: () => void;
  onForget: () => void;
}

const MOST_SHOWN = 200;

/** What a file would bring: its faults first, the columns that are taken and those that are not. */
export function Preview({ name, preview, isBusy, onTake, onForget }: Props) {
  const { t } = useTranslation('organizer');
  const { rows, accepted, refused, added, updated, unchanged } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const shown = rowsToShow(rows).slice(0, MOST_SHOWN);
  const isSound = refused === 0;
  const nobody = accepted === 0 ? t('people.nobody') : added + updated === 0 ? t('people.nothingNew') : null;
  return (
    <section className={styles.preview} aria-labelledby="people-preview">
      <h3 id="people-preview" ref={heading} tabIndex={-1}>
        {t('people.preview', { name })}
      </h3>
      {isSound ? (
        <p>
          {[
            t('people.accepted', { count: accepted }),
            updated > 0 && t('people.toUpdate', { count: updated }),
            unchanged > 0 && t('people.unchanged', { count: unchanged }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      ) : (
        <p>
          <strong>{t('people.notYet', { count: refused })}</strong> {t('people.sound', { count: accepted })}{' '}
          {t('people.mend', { count: refused })}
        </p>
      )}
      <Columns columns={preview.columns} />
      <Rows rows={shown} left={rows.length - shown.length} />
      <div className={styles.actions}>
        {isSound && (
          <Button variant="primary" disabledReason={isBusy ? t('people.reading') : nobody} onClick={onTake}>
            {added > 0 || updated === 0 ? t('people.take', { count: added }) : t('people.update', { count: updated })}
          </Button>
        )}
        <Button onClick={onForget}>{t('people.forget')}</Button>
      </div>
    </section>
  );
}

function Columns({ columns }: Pick<ImportPreview, 'columns'>) {
  const { t } = useTranslation('organizer');
  const taken = columns.filter(({ field }) => field !== null);
  const left = columns.filter(({ field }) => field === null);
  return (
    <dl className={styles.columns}>
      <dt>{t('people.columnsTaken')}</dt>
      <dd>
        {taken.map(({ header, field }) => (
          <span key={header} className={styles.column}>
            <bdi>{header}</bdi>
            {' → '}
            {t(`people.field.${field}`, { defaultValue: field })}
          </span>
        ))}
      </dd>
      {left.length > 0 && (
        <>
          <dt>{t('people.columnsLeft')}</dt>
          <dd>
            {left.map(({ header }) => (
              <span key={header} className={styles.column}>
                <bdi>{header}</bdi>
              </span>
            ))}
            <span className={styles.rest}>{t('people.columnsLeftWhy')}</span>
          </dd>
        </>
      )}
    </dl>
  );
}

function Rows({ rows, left }: { rows: ImportRow[]; left: number }) {
  const { t } = useTranslation('organizer');
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('people.rows')}>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{t('people.line')}</th>
            <th scope="col">{t('people.person')}</th>
            <th scope="col">{t('people.whatOfIt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.line} row={row} />
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={styles.quiet}>{t('people.more', { count: left })}</p>}
    </div>
  );
}

function Row({ row: { line, person, faults, notes = [], known } }: { row: ImportRow }) {
  const { t } = useTranslation('organizer');
  const rest = [person.organization, person.country].filter(Boolean).join(', ');
  return (
    <tr>
      <td className={styles.number}>{line}</td>
      <td>
        <bdi>{person.name ?? t('people.noName')}</bdi>
        {rest && (
          <span className={styles.rest}>
            <bdi>{rest}</bdi>
          </span>
        )}
      </td>
      <td>
        {faults.length === 0 && (known || notes.length === 0) && (
          <StateMark standing={known ? 'note' : 'good'} word={t(known ? 'people.known' : 'people.fine')} />
        )}
        {faults.map((fault) => (
          <Remark key={fault.field + fault.message} standing="bad" {...fault} />
        ))}
        {notes.map((note) => (
          <Remark key={note.field + note.message} standing="note" {...note} />
        ))}
      </td>
    </tr>
  );
}

function Remark({ standing, field, message }: { standing: 'bad' | 'note'; field: string; message: string }) {
  const { t } = useTranslation('organizer');
  return (
    <span className={styles.fault}>
      <StateMark standing={standing} word={t(`people.field.${field}`, { defaultValue: field })} />{' '}
      {withoutLine(message)}
    </span>
  );
}

/** The table says the line already. */
function withoutLine(message: string): string {
  return message.replace(/^Line \d+: /, '');
}
