import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetUp } from '#shared/consultation/setUp.ts';
import styles from './Confirm.module.css';
import { useConfirmation, useKey } from './Confirming.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFocusNext } from './focusPlace.ts';
import { withoutIssue } from './programme.ts';
import { AddButton, RemoveButton } from './RowButtons.tsx';
import { TextInput } from './TextInput.tsx';

type Issue = SetUp['issues'][number];

/** What is talked about, each with the words by which points are filed under it. */
export function Issues() {
  const { t } = useTranslation('newConsultation');
  const { change, draft } = useConfirmation();
  const [issues = [], setIssues] = useKey('issues');
  const focusNext = useFocusNext();
  const isOwnProgramme = !draft.defaulted.some(({ field }) => field === 'programme');
  const remove = (index: number) => {
    const { programme } = draft.setUp;
    // A programme that was made from the issues follows by itself; one that somebody wrote keeps its other issues.
    const follows = isOwnProgramme && programme ? { programme: withoutIssue(programme, index) } : {};
    change({ issues: issues.filter((_, each) => each !== index), ...follows });
    focusNext(['issues', 'add']);
  };
  return (
    <FieldFrame field="issues" isGroup hint={t('hint.issues')}>
      <ol className={styles.entries}>
        {issues.map((issue, index) => (
          <li key={index} className={styles.entry}>
            <div className={styles.inLine}>
              <TextInput
                path={['issues', index, 'title']}
                label={t('issue.title', { number: index + 1 })}
                value={issue.title}
                onChange={(title) => setIssues(issues.with(index, { ...issue, title }))}
              />
              <Keywords index={index} issue={issue} onChange={(next) => setIssues(issues.with(index, next))} />
            </div>
            <RemoveButton
              name={issue.title || t('issue.title', { number: index + 1 })}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <AddButton
        place="issues"
        words={t('add.issues')}
        onAdd={() => {
          setIssues([...issues, { title: '', keywords: [] }]);
          focusNext(['issues', issues.length]);
        }}
      />
    </FieldFrame>
  );
}

interface KeywordsProps {
  index: number;
  issue: Issue;
  onChange: (issue: Issue) => void;
}

/** Words between commas. While they are written they stay as written. */
function Keywords({ index, issue, onChange }: KeywordsProps) {
  const { t } = useTranslation('newConsultation');
  const [written, setWritten] = useState<string | null>(null);
  return (
    <TextInput
      path={['issues', index, 'keywords']}
      label={t('part.keywords')}
      value={written ?? issue.keywords.join(', ')}
      onBlur={() => setWritten(null)}
      onChange={(text) => {
        setWritten(text);
        const keywords = text.split(/[,;،、]/).map((word) => word.trim());
        onChange({ ...issue, keywords: keywords.filter((word) => word !== '') });
      }}
    />
  );
}
