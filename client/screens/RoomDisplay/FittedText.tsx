import { useLayoutEffect, useRef, type ReactNode } from 'react';

const SMALLEST = 0.35;
const STEP = 0.04;

/** Text that wraps, and then shrinks until it fits its box: a name is never cut. Its style multiplies its size by `--fit`. */
export function FittedText({ className, children }: { className: string | undefined; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fit = () => {
      for (let size = 1; size >= SMALLEST; size -= STEP) {
        element.style.setProperty('--fit', size.toFixed(2));
        if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) break;
      }
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(element);
    void document.fonts.ready.then(fit);
    return () => watcher.disconnect();
  }, [children]);
  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}
