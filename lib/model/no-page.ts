/**
 * The id of a page that is built where a subject has none of its kind, no actors say, since a static export
 * needs one page of each route. It is never published.
 */
export const noPage = 'no-page';
