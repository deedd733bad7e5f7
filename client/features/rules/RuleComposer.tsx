import { useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import type { RuleName } from '#shared/consultation/ordering/composition.ts';
import { composed, offered, shifted, toggled } from './composeRules.ts';
import styles from './Rules.module.css';

interface Props {
  rules: readonly RuleName[];
  onChange: (rules: RuleName[]) => void;
}

/** The rules of a custom order: ticked ones count, the first deciding first, and are moved up and down. */
export function RuleComposer({ rules, onChange }: Props) {
  const { t } = useTranslation('rules');
  const [said, setSaid] = useState('');
  const chosen = composed(rules);
  const move = (name: RuleName, by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    const next = shifted(rules, name, by);
    flushSync(() => {
      onChange(next);
      setSaid(t('menu.composer.moved', { rule: t(`menu.rule.${name}`), place: next.indexOf(name) + 1 }));
    });
    // The browser takes the focus from what moves within the page.
    button.focus();
  };
  return (
    <fieldset className={styles.composer}>
      <legend>{t('menu.composer.title')}</legend>
      <ol role="list">
        {offered(rules).map((name) => (
          <li key={name}>
            <label className={styles.switch}>
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => onChange(toggled(rules, name))} />
              {t(`menu.rule.${name}`)}
            </label>
            {chosen.includes(name) && (
              <MoveRule
                name={t(`menu.rule.${name}`)}
                at={chosen.indexOf(name)}
                of={chosen.length}
                move={(by) => move(name, by)}
              />
            )}
          </li>
        ))}
      </ol>
      {chosen.length > 0 ? (
        <p className={styles.changes}>{t('menu.composer.last')}</p>
      ) : (
        <p>{t('menu.composer.none')}</p>
      )}
      <LiveRegion message={said} />
    </fieldset>
  );
}

interface MoveProps {
  name: string;
  at: number;
  of: number;
  move: (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => void;
}

function MoveRule({ name, at, of, move }: MoveProps) {
  const { t } = useTranslation('rules');
  const ways = [
    { way: 'up', by: -1, isEnd: at === 0, label: t('menu.composer.up.named', { rule: name }) },
    { way: 'down', by: 1, isEnd: at === of - 1, label: t('menu.composer.down.named', { rule: name }) },
  ] as const;
  return (
    <span className={styles.moves}>
      {ways.map(({ way, by, isEnd, label }) => (
        <Button
          key={way}
          size="small"
          variant="quiet"
          aria-label={label}
          disabledReason={isEnd ? t(`menu.composer.${way}.end`) : null}
          onClick={move(by)}
        >
          {t(`menu.composer.${way}.do`)}
        </Button>
      ))}
    </span>
  );
}
