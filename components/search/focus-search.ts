/** The id of the search field, on every page. */
export const searchFieldId = 'search-field';
/** The id of the button that opens the field on a phone. */
export const searchButtonId = 'search-button';

/** Puts the focus into the search field; where it is folded away it is opened first. */
export function focusSearch(): void {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  if (!field.checkVisibility()) document.getElementById(searchButtonId)?.click();
  field.focus();
  field.select();
}
