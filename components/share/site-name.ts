/** What stands after the title of every page, and in every reference to one. */
export const siteName = 'Sourceline';
