/** What the rules of keys need to know of a key press. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
  /** Something has taken the key already. */
  defaultPrevented: boolean;
  /** What has the focus: a field that takes text, something that Space or Enter works, or neither. */
  focus: 'field' | 'control' | 'none';
  /** The focus was set by a click or touch, so that the person is not going through the controls by keyboard. */
  focusByPointer: boolean;
}

/**
 * The shortcut that a key press means, or null. No key acts while somebody types, together with a modifier, or in place of the
 * control that a keyboard user has reached.
 */
export function keyMeant(press: KeyPress): string | null {
  if (press.defaultPrevented || press.repeat || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.focus === 'field') return null;
  const worksControls = press.key === ' ' || press.key === 'Enter';
  if (worksControls && press.focus === 'control' && !press.focusByPointer) return null;
  if (press.key === 'Enter' && press.focus === 'control') return null;
  if (press.key === ' ') return 'Space';
  const isLetter = /^\p{L}$/u.test(press.key);
  return isLetter ? `${press.shiftKey ? 'Shift+' : ''}${press.key.toUpperCase()}` : press.key;
}
