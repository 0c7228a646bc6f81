/** Whether a page shows the timeline, so that its filter can be set in place. */
export const isTimeline = (pathname: string): boolean => /^\/($|events\/|actors\/)/.test(pathname);
