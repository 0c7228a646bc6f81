'use client';

import { usePathname, useRouter, useSelectedLayoutSegments } from 'next/navigation';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { commandOf, isTyping } from '../keyboard/key-bindings';
import { whenLoaded } from '../loading/later';
import { restOfTimeline } from '../loading/rest-of-timeline';
import { LoadFailure } from '../messages/load-failure';
import { follow } from '../messages/unfollowed';
import { StateLink } from '../view-state/state-link';
import { useTimeline } from './timeline-context';
import { phone, useMedia } from './use-media';
import { useOpenedEvent } from './use-opened-event';
import { useSwipeDown } from './use-swipe-down';

const stacked = '(min-width: 45rem) and (max-width: 68.74rem) and (min-height: 30.01rem)';
/** What a sheet lies over: out of reach while it is open. */
const behind = 'body > header, .screen-head, .screen-timeline';

const names: Readonly<Record<string, string>> = {
  '': 'Introduction',
  events: 'Event',
  actors: 'Actor',
};

/**
 * What stands beside the timeline, or on a phone as a sheet over it. It takes the focus when it was
 * opened by a key, keeps it from event to event, and gives it back to the mark or row when it closes.
 */
export function PanelFrame({ children }: { children: ReactNode }) {
  const { search } = useTimeline();
  const router = useRouter();
  const pathname = usePathname();
  const frame = useRef<HTMLElement>(null);
  const isOpen = pathname !== '/';
  const isSheet = useMedia(phone) && isOpen;
  const close = () => follow('The timeline', () => router.push(`/${search}`, { scroll: false }));
  useSwipeDown(frame, isSheet, close);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOpen || event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    if (document.querySelector('dialog[open], .site-header > .menu[open]')) return;
    if (commandOf(event, 'anywhere') === 'close') close();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  // Before the focus goes back below: what is inert cannot take it.
  useLayoutEffect(() => {
    const elements = [...document.querySelectorAll<HTMLElement>(behind)];
    for (const element of elements) element.inert = isSheet;
    return () => {
      for (const element of elements) element.inert = false;
    };
  }, [isSheet]);

  const hand = useRef<'keys' | 'pointer'>('pointer');
  const step = useRef<string | undefined>(undefined);
  useEffect(() => {
    const told = ['keydown', 'pointerdown'];
    const note = ({ type }: Event) => (hand.current = type === 'keydown' ? 'keys' : 'pointer');
    for (const type of told) document.addEventListener(type, note, true);
    return () => {
      for (const type of told) document.removeEventListener(type, note, true);
    };
  }, []);

  const shown = useRef(pathname);
  useLayoutEffect(() => {
    const [, folder, id = ''] = shown.current.split('/');
    if (shown.current === pathname) return;
    shown.current = pathname;
    const panel = frame.current;
    if (!panel) return;
    panel.scrollTop = 0;
    // A sheet rises where it is opened, not where the page is loaded with it or goes on to the next.
    panel.toggleAttribute('data-rises', folder === '' && pathname !== '/');
    if (pathname === '/') {
      if (folder !== 'events') return;
      return whenLoaded(restOfTimeline, (rest) => rest.focusEvent(id, hand.current === 'pointer'));
    }
    if (window.matchMedia(stacked).matches) {
      window.scrollBy(0, panel.parentElement?.getBoundingClientRect().top ?? 0);
    }
    if (hand.current === 'keys') {
      const next =
        step.current && panel.querySelector<HTMLElement>(`a[data-step="${step.current}"]`);
      const target = next || panel.querySelector<HTMLElement>('h1');
      target?.focus({ preventScroll: true });
    }
    step.current = undefined;
  }, [pathname]);

  const opened = useOpenedEvent();
  // Not of the address, which may be another one than that of the file that was served.
  const [folder = ''] = useSelectedLayoutSegments();
  const name = opened?.standsIn ? names.events : (names[folder] ?? 'Message');
  return (
    <>
      {isSheet && (
        <StateLink href="/" tabIndex={-1} aria-hidden="true" className="sheet-backdrop" />
      )}
      <section
        ref={frame}
        aria-label={name}
        className="screen-panel"
        {...(isSheet ? { role: 'dialog', 'aria-modal': true } : {})}
        onClickCapture={({ target }) => {
          step.current =
            target instanceof Element
              ? target.closest<HTMLElement>('[data-step]')?.dataset.step
              : undefined;
        }}
      >
        {!opened?.standsIn && children}
        {opened?.Panel && <opened.Panel {...opened.props} />}
        {opened?.standsIn && !opened.Panel && (
          <article data-panel="event">
            {opened.retry && <LoadFailure what="The event" onRetry={opened.retry} />}
          </article>
        )}
      </section>
    </>
  );
}
