import icons from '#client/ui/icons.module.css';

/** Always beside the word, so it says nothing by itself. */
export function LockIcon() {
  return (
    <svg className={icons.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3" />
    </svg>
  );
}
