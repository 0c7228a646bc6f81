/**
 * Gives the focus to what is nearest where the button that had it has gone: the next button of the
 * filter's result, or the filter itself; before them what `first` selects, if it is shown. To be called after the change that takes the button away.
 */
export function keepFocus(first: string[] = []): void {
  setTimeout(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const buttons = [...first, '[data-filter-result] button', '[data-filter-row] button'].flatMap(
      (place) => [...document.querySelectorAll<HTMLElement>(place)],
    );
    buttons.find((button) => button.checkVisibility())?.focus();
  });
}
