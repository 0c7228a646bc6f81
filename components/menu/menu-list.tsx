'use client';

import {
  Fragment,
  useEffect,
  useEffectEvent,
  useRef,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { createPortal } from 'react-dom';
import type { MenuItem } from './menu';

interface MenuListProps {
  readonly id: string;
  readonly name: string;
  readonly heading: string | undefined;
  readonly items: readonly MenuItem[];
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The reader has turned to something else. */
  readonly onLeave: () => void;
  /** The focus goes back to the button. */
  readonly onClose: () => void;
}

/** Between the button and the menu, and between the menu and the edge of the window, in CSS px. */
const gap = 4;

/** The menu of a taller button opens below its first lines, in CSS px. */
const tallest = 26;

/**
 * The choices of a menu. Arrows, Home and End move, a letter jumps, Enter and Space choose, Escape and Tab
 * close. It lies above everything, so that no scrolling box can cut it.
 */
export function MenuList({ id, name, heading, items, button, onLeave, onClose }: MenuListProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const [anchor, menu] = [button.current, sheet.current];
    if (!anchor || !menu) return;
    const at = anchor.getBoundingClientRect();
    const { width, height } = menu.getBoundingClientRect();
    const below = Math.min(at.bottom, at.top + tallest) + gap;
    const top = below + height > innerHeight - gap ? at.top - gap - height : below;
    menu.style.left = `${Math.max(gap, Math.min(at.left, innerWidth - width - gap))}px`;
    menu.style.top = `${Math.max(gap, top)}px`;
    const choices = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
    (choices.find((item) => item.ariaChecked === 'true') ?? choices[0])?.focus();
    const closeElsewhere = (event: Event) => {
      if (event.target instanceof Node && menu.contains(event.target)) return;
      if (event.target instanceof Node && anchor.contains(event.target)) return;
      leave();
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('scroll', closeElsewhere, true);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('scroll', closeElsewhere, true);
    };
  }, [button]);

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
    const at = choices.findIndex((item) => item === document.activeElement);
    const focusAt = (index: number) => choices.at(index % choices.length)?.focus();
    if (event.key === 'ArrowDown') focusAt(at + 1);
    else if (event.key === 'ArrowUp') focusAt(at - 1);
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(-1);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') return onClose();
    else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const after = [...choices.slice(at + 1), ...choices];
      after.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
  };

  return createPortal(
    <div
      ref={sheet}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={name}
      className="menu-list"
      onKeyDown={move}
    >
      {heading && (
        <p className="menu-heading" aria-hidden="true">
          {heading}
        </p>
      )}
      {items.map(({ words, isChosen, isDisabled = false, startsGroup, onChoose }) => (
        <Fragment key={words}>
          {startsGroup && <hr className="menu-rule" />}{' '}
          <button
            type="button"
            role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={isChosen}
            aria-disabled={isDisabled || undefined}
            tabIndex={-1}
            className="menu-item"
            onClick={() => {
              if (isDisabled) return;
              onClose();
              onChoose();
            }}
          >
            {words}
          </button>
        </Fragment>
      ))}
    </div>,
    document.body,
  );
}
