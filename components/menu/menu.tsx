'use client';

import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface MenuItem {
  readonly words: string;
  /** Given for one of a group of choices. */
  readonly isChosen?: boolean;
  readonly isDisabled?: boolean;
  /** A rule stands above it. */
  readonly startsGroup?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  /** What the menu is about: its accessible name. */
  readonly name: string;
  /** Said above the items; where the button has no room for all of it. */
  readonly heading?: string;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** Between the button and the menu, and between the menu and the edge of the window, in CSS px. */
const gap = 4;

/** The menu of a taller button opens below its first lines, in CSS px. */
const tallest = 26;

/**
 * A button that opens a menu. Arrows, Home and End move, a letter jumps, Enter and Space choose,
 * Escape and Tab close; the focus goes back to the button. The menu lies above everything, so that
 * no scrolling box can cut it.
 */
export function Menu(props: MenuProps) {
  const { name, heading, items, className, tabIndex, onFocus, children } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    const [anchor, menu] = [button.current, sheet.current];
    if (!isOpen || !anchor || !menu) return;
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
      setOpen(false);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('scroll', closeElsewhere, true);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('scroll', closeElsewhere, true);
    };
  }, [isOpen]);

  const move = (event: React.KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
    const at = choices.findIndex((item) => item === document.activeElement);
    const focusAt = (index: number) => choices.at(index % choices.length)?.focus();
    if (event.key === 'ArrowDown') focusAt(at + 1);
    else if (event.key === 'ArrowUp') focusAt(at - 1);
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return close();
    else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const after = [...choices.slice(at + 1), ...choices];
      after.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        tabIndex={tabIndex}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onFocus={onFocus}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !event.altKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen &&
        createPortal(
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
                    close();
                    onChoose();
                  }}
                >
                  {words}
                </button>
              </Fragment>
            ))}
          </div>,
          document.body,
        )}
    </>
  );
}
