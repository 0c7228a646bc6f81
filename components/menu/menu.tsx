'use client';

import { useId, type ReactNode } from 'react';
import { usePopover } from '../facet-filter/use-popover';
import { useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfTimeline, type RestOfTimeline } from '../loading/rest-of-timeline';

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
  /** Made when it is opened, of the code that is there by then. */
  readonly items: (parts: RestOfTimeline) => readonly MenuItem[];
  readonly className?: string;
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** A button that opens a menu. When that closes, the focus goes back to the button. */
export function Menu(props: MenuProps) {
  const { name, heading, items, className, tabIndex, onFocus, children } = props;
  const { isOpen, setOpen, frame, button } = usePopover();
  const id = useId();
  const rest = useLater(restOfTimeline, isOpen);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div ref={frame} className="contents">
      <button
        ref={button}
        type="button"
        className={className}
        tabIndex={tabIndex}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen && rest ? id : undefined}
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
      {isOpen && !rest && (
        <div className="menu-list mt-7 p-2">
          <NotYet what="This menu" part={restOfTimeline} loaded={rest} />
        </div>
      )}
      {isOpen && rest && (
        <rest.MenuList
          {...{ id, name, heading, button }}
          items={items(rest)}
          onLeave={() => setOpen(false)}
          onClose={close}
        />
      )}
    </div>
  );
}
