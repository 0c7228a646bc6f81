/* The reader's theme, before the first paint. Without one the system's wish holds. */
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* Storage is closed to this page: the system's wish holds. */
}
