/** The ids of what was found, to which the search field points. */
export const listId = 'search-results';
export const optionId = (index: number) => `search-result-${index}`;
