import { beep } from '#client/ui/beep.ts';

/** Ways of being told that a browser takes up only where somebody wants them; what they chose lies in the browser. */
export type Way = 'sound' | 'notification';

const keyOf = (way: Way) => `rostrum.tell.${way}`;

export function isWanted(way: Way): boolean {
  try {
    return localStorage.getItem(keyOf(way)) !== null;
  } catch {
    return false;
  }
}

export function want(way: Way, isWanted: boolean): void {
  try {
    if (isWanted) localStorage.setItem(keyOf(way), '1');
    else localStorage.removeItem(keyOf(way));
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** Whether this browser can notify at all: not every one has it, and whoever refused is not asked again. */
export function canNotify(): boolean {
  return 'Notification' in window && Notification.permission !== 'denied';
}

/** Turned on by a press, which is what browsers ask for. False where the person or the browser refuses. */
export async function turnOn(way: Way): Promise<boolean> {
  const isOn = way === 'sound' ? await beep() : (await Notification.requestPermission()) === 'granted';
  if (isOn) want(way, true);
  return isOn;
}

/** Tells by every way that is open: a tone once something was pressed, a notification while the page is out of sight. */
export function tellBy(words: string, pattern: number[]): void {
  navigator.vibrate?.(pattern);
  if (isWanted('sound') && navigator.userActivation?.hasBeenActive) void beep();
  if (isWanted('notification') && document.visibilityState === 'hidden') notify(words);
}

function notify(words: string): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  try {
    new Notification(words, { tag: 'rostrum-turn' }).onclick = () => window.focus();
  } catch {
    // Phones allow it to installed pages only; the other ways remain.
  }
}
