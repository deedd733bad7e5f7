import hidden from './hidden.module.css';

interface Props {
  /** What a screen reader says when it changes. Empty says nothing. */
  message: string;
  urgent?: boolean;
}

export function LiveRegion({ message, urgent = false }: Props) {
  return (
    <div className={hidden.hidden} role={urgent ? 'alert' : 'status'} aria-live={urgent ? 'assertive' : 'polite'}>
      {message}
    </div>
  );
}
