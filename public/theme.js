/* Before the first paint: the view that the link asks for, and the reader's theme. Without one the system's wish holds. */
const view = new URLSearchParams(location.search).get('view');
if (view === 'axis' || view === 'list') document.documentElement.dataset.view = view;
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* Storage is closed to this page: the system's wish holds. */
}
