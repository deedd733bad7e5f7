import { useEffect, useRef } from 'react';

/** For the heading of a page that takes the place of another: the keyboard and a screen reader go on from there. */
export function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return { ref: heading, tabIndex: -1 };
}
