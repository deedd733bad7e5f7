import { useId, useState, type ButtonHTMLAttributes, type ReactNode } from 'react';
import styles from './Button.module.css';
import hidden from './hidden.module.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `primary` is the screen's one action. */
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'normal' | 'large' | 'small';
  /** Why it would not work now: it stays in place and says so. Null or undefined: it works. */
  disabledReason?: string | null | undefined;
  /** Shows the reason under the button from the start; otherwise it is seen when the button is pressed or pointed at. */
  reasonShown?: boolean;
  /** The key that does the same, shown on the button. */
  shortcut?: string | undefined;
  children: ReactNode;
}

/** A button is never silently dead: what cannot be done now says why. */
export function Button({
  variant = 'plain',
  size = 'normal',
  disabledReason,
  reasonShown = false,
  shortcut,
  className,
  onClick,
  children,
  ...rest
}: Props) {
  const reasonId = useId();
  const [isAsked, setAsked] = useState(false);
  const isDisabled = disabledReason != null;
  const isSeen = reasonShown || isAsked;
  return (
    <span className={[styles.wrap, styles[`wrap-${size}`], className].filter(Boolean).join(' ')}>
      <button
        type="button"
        {...rest}
        className={[styles.button, styles[variant], styles[size]].join(' ')}
        aria-disabled={isDisabled || undefined}
        aria-describedby={isDisabled ? reasonId : rest['aria-describedby']}
        aria-keyshortcuts={shortcut ?? rest['aria-keyshortcuts']}
        title={isDisabled ? disabledReason : rest.title}
        onClick={(event) => {
          if (!isDisabled) return onClick?.(event);
          event.preventDefault();
          setAsked(true);
        }}
        onBlur={() => setAsked(false)}
      >
        <span className={styles.label}>{children}</span>
        {shortcut && (
          <kbd className={styles.key} aria-hidden="true">
            {shortcut}
          </kbd>
        )}
      </button>
      {isDisabled && (
        <span id={reasonId} className={isSeen ? styles.reason : hidden.hidden} role={isAsked ? 'status' : undefined}>
          {disabledReason}
        </span>
      )}
    </span>
  );
}
