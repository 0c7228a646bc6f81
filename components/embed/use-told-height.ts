'use client';

import { useEffect, type RefObject } from 'react';

/** No page makes room for a list of thousands: what is higher scrolls in its frame. CSS px. */
const highest = 4000;

/**
 * Tells the page around an embed, whoever it is, how high its frame has to be for nothing in it to scroll:
 * `{ type: 'sourceline:height', height }`, CSS px, at most 4000, whenever that changes. Nothing is heard.
 */
export function useToldHeight(embed: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = embed;
    if (!current || window.parent === window) return;
    let told = 0;
    const tell = () => {
      const height = Math.min(highest, Math.ceil(heightOf(current)));
      if (height === told) return;
      told = height;
      window.parent.postMessage({ type: 'sourceline:height', height }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    for (const part of current.querySelectorAll('.embed-axis, .embed-list, .embed-list > *'))
      observer.observe(part);
    // What the axis scrolls is drawn anew without a change of its box.
    const drawn = new MutationObserver(tell);
    drawn.observe(current, { subtree: true, attributeFilter: ['height'] });
    return () => {
      observer.disconnect();
      drawn.disconnect();
    };
  }, [embed]);
}

/** What is scrolled counts whole, and a list that is shorter than its room not more. */
function heightOf(embed: HTMLElement): number {
  const list = embed.querySelector<HTMLElement>('.embed-list');
  const { height } = embed.getBoundingClientRect();
  if (list && list.offsetParent !== null) {
    const content = list.firstElementChild?.getBoundingClientRect().height ?? 0;
    return height - list.clientHeight + content;
  }
  const tracks = embed.querySelector('.axis-tracks');
  return height + (tracks ? tracks.scrollHeight - tracks.clientHeight : 0);
}
